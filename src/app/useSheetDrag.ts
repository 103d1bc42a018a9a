import type { PointerEvent as ReactPointerEvent } from "react";
import { useState } from "react";

/** Pixels; less is a shaky tap. */
const STEP = 60;

/** Drags a sheet by its top and says where it comes to rest. @param onClose the visitor dragged it away */
export function useSheetDrag(onClose: () => void) {
  const [full, setFull] = useState(false);

  const settle = (up: number, height: number) => {
    if (up > STEP) setFull(true);
    else if (up < -STEP && (!full || -up > height / 2)) onClose();
    else if (up < -STEP) setFull(false);
  };

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    const { target, currentTarget: sheet, clientY: start, pointerId } = event;
    if (!(target instanceof Element) || !target.closest("[data-grip]") || target.closest("button")) return;
    const height = sheet.clientHeight;
    const dragging = new AbortController();
    const { signal } = dragging;
    const follow = ({ clientY }: PointerEvent) => {
      sheet.dataset.dragging = "";
      sheet.style.setProperty("--dragged", `${height + start - clientY}px`);
    };
    const end = ({ type, clientY }: PointerEvent) => {
      dragging.abort();
      delete sheet.dataset.dragging;
      sheet.style.removeProperty("--dragged");
      if (type === "pointerup") settle(start - clientY, height);
    };
    sheet.setPointerCapture(pointerId);
    sheet.addEventListener("pointermove", follow, { signal });
    sheet.addEventListener("pointerup", end, { signal });
    sheet.addEventListener("pointercancel", end, { signal });
  };

  return { full, setFull, onPointerDown };
}
