/** Milliseconds and pixels within which a second tap belongs to the first. */
const SOON = 400;
const NEAR = 24;

/** Where a tap was, in pixels of the window. */
interface Tap {
  readonly clientX: number;
  readonly clientY: number;
}

/** After a tap that took away what was tapped: the second half of a double tap does nothing to what lay beneath. */
export function endDoubleTap({ clientX, clientY }: Tap): void {
  const stop = (event: MouseEvent) => {
    if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > NEAR) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("click", stop, { capture: true });
  setTimeout(() => document.removeEventListener("click", stop, { capture: true }), SOON);
}
