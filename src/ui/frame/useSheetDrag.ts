import type { PointerEvent as ReactPointerEvent } from "react";
import { useRef, useState } from "react";

/** Pixels; less is a shaky tap. */
const STEP = 60;

/** Drags a sheet by its head and says where it comes to rest. @param onClose the visitor dragged it away */
export function useSheetDrag(onClose: () => void) {
  const sheet = useRef<HTMLElement>(null);
  const [full, setFull] = useState(false);

  const settle = (up: number, height: number) => {
    if (up > STEP) setFull(true);
    else if (up < -STEP && (!full || -up > height / 2)) onClose();
    else if (up < -STEP) setFull(false);
  };

  const onPointerDown = (event: ReactPointerEvent<HTMLElement>) => {
    const { target, currentTarget: head, clientY: start, pointerId } = event;
    const panel = sheet.current;
    if (!panel || !(target instanceof Element) || target.closest("button")) return;
    const height = panel.clientHeight;
    const dragging = new AbortController();
    const { signal } = dragging;
    const follow = ({ clientY }: PointerEvent) => {
      panel.dataset.dragging = "";
      panel.style.setProperty("--dragged", `${height + start - clientY}px`);
    };
    const end = ({ type, clientY }: PointerEvent) => {
      dragging.abort();
      delete panel.dataset.dragging;
      panel.style.removeProperty("--dragged");
      if (type === "pointerup") settle(start - clientY, height);
    };
    head.setPointerCapture(pointerId);
    head.addEventListener("pointermove", follow, { signal });
    head.addEventListener("pointerup", end, { signal });
    head.addEventListener("pointercancel", end, { signal });
  };

  return { sheet, full, setFull, onPointerDown };
}
