interface Down {
  readonly clientY: number;
  readonly currentTarget: HTMLElement;
}

/** Both are given the pixels that the pointer has gone up since it went down; `onEnd` null where the browser took it over. */
interface Handlers {
  readonly onMove: (up: number) => void;
  readonly onEnd: (up: number | null) => void;
}

/** Follows a pointer that went down on an element until it is lifted. */
export function trackPointer(
  { clientY: start, currentTarget: element }: Down,
  { onMove, onEnd }: Handlers,
): void {
  const tracking = new AbortController();
  const { signal } = tracking;
  const end = ({ type, clientY }: PointerEvent) => {
    tracking.abort();
    onEnd(type === "pointerup" ? start - clientY : null);
  };
  element.addEventListener("pointermove", ({ clientY }) => onMove(start - clientY), { signal });
  element.addEventListener("pointerup", end, { signal });
  element.addEventListener("pointercancel", end, { signal });
}
