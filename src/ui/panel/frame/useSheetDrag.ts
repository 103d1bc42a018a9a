import type { PointerEvent as ReactPointerEvent } from "react";
import { useRef, useState } from "react";
import { trackPointer } from "./trackPointer";

/** Pixels; less is a shaky tap. */
const STEP = 60;

/** Drags a sheet and says where it comes to rest. @param onClose the visitor dragged it away */
export function useSheetDrag(onClose: () => void) {
  const sheet = useRef<HTMLElement>(null);
  const [full, setFull] = useState(false);

  const settle = (up: number, height: number) => {
    if (up > STEP) setFull(true);
    else if (up < -STEP && (!full || -up > height / 2)) onClose();
    else if (up < -STEP) setFull(false);
  };

  /** @param sheetUp how far the sheet goes up for a pointer that went up so far, in pixels */
  const drag = (event: ReactPointerEvent<HTMLElement>, sheetUp: (up: number) => number) => {
    const panel = sheet.current;
    if (!panel) return;
    const height = panel.clientHeight;
    trackPointer(event, {
      onMove: (up) => {
        panel.dataset.dragging = "";
        panel.style.setProperty("--dragged", `${height + sheetUp(up)}px`);
      },
      onEnd: (up) => {
        delete panel.dataset.dragging;
        panel.style.removeProperty("--dragged");
        if (up !== null) settle(sheetUp(up), height);
      },
    });
  };

  const onHeadDown = (event: ReactPointerEvent<HTMLElement>) => {
    const { target, currentTarget: head, pointerId } = event;
    if (!(target instanceof Element) || target.closest("button")) return;
    head.setPointerCapture(pointerId);
    drag(event, (up) => up);
  };

  // Half a sheet grows under the finger before its contents scroll; down, they come back first, and then it goes.
  const onBodyDown = (event: ReactPointerEvent<HTMLElement>) => {
    if (full || event.pointerType !== "touch") return;
    const { currentTarget: body } = event;
    const scrolled = body.scrollTop;
    drag(event, (up) => {
      if (up < 0) body.scrollTop = scrolled + up;
      return up < 0 ? Math.min(0, scrolled + up) : up;
    });
  };

  return { sheet, full, setFull, onHeadDown, onBodyDown };
}
