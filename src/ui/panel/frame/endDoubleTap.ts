/** Milliseconds and pixels within which a second tap belongs to the first. */
const SOON = 400;
const NEAR = 24;

/** When a tap was, in milliseconds, and where, in pixels of the window. */
type Tap = Pick<MouseEvent, "timeStamp" | "clientX" | "clientY">;

/** After a tap that took away what was tapped: the second half of a double tap does nothing to what lay beneath. */
export function endDoubleTap({ timeStamp, clientX, clientY }: Tap): void {
  const stop = (event: MouseEvent) => {
    const away = Math.hypot(event.clientX - clientX, event.clientY - clientY);
    if (event.timeStamp - timeStamp > SOON || away > NEAR) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("click", stop, { capture: true, once: true });
}
