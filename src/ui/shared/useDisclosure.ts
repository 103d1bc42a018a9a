import { useId, useRef, useState } from "react";
import { closedByEscape } from "./closedByEscape";

/**
 * A box that one button opens and closes, and Esc closes (WAI-ARIA's disclosure).
 * @param possible while false the box is closed, whatever was pressed
 * @param onClose the visitor has closed it
 * @returns among others what the button (`opener`), the box (`id`) and all around them (`keys`) need
 */
export function useDisclosure(possible = true, onClose?: () => void) {
  const [wanted, setWanted] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open = wanted && possible;
  const toggle = () => {
    setWanted(!wanted);
    if (wanted) onClose?.();
  };
  const close = () => {
    // What was pressed goes with the box; the keyboard goes on at what opened it.
    opener.current?.focus();
    toggle();
  };
  return { open, toggle, close, opener, id, keys: closedByEscape(() => open, close) };
}
