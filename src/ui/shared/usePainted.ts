import { useEffect, useState } from "react";
import { whenIdle } from "./whenIdle";

/**
 * A value as the screen last showed it: a new one follows once the frame with all else that changed has been painted. For
 * what may come a moment later than the answer. @param value has to be stable
 */
export function usePainted<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let cancel = () => cancelAnimationFrame(frame);
    const frame = requestAnimationFrame(() => {
      cancel = whenIdle(() => setPainted(value));
    });
    return () => cancel();
  }, [value]);
  return painted;
}
