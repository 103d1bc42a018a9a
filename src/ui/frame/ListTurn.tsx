import { useEffect } from "react";
import { NARROW } from "../shared/breakpoints";

/** Milliseconds without scrolling after which what stands at the top is taken for what is read. */
const REST = 150;

/** Turning a phone changes what scrolls: the page, or the list in its column. What was read stays at the top. */
export function ListTurn() {
  useEffect(() => {
    let read: Element | undefined;
    let resting: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        read = firstInSight();
      }, REST);
    };
    const onTurn = () => read?.scrollIntoView({ block: "start", behavior: "instant" });
    const narrow = window.matchMedia(NARROW);
    // Scrolling does not bubble: captured, it is heard of the page and of the list.
    document.addEventListener("scroll", onScroll, { capture: true, passive: true });
    narrow.addEventListener("change", onTurn);
    return () => {
      clearTimeout(resting);
      document.removeEventListener("scroll", onScroll, { capture: true });
      narrow.removeEventListener("change", onTurn);
    };
  }, []);
  return null;
}

/** The first desk or place in sight, or the first heading of others; none while the list is at its beginning. */
function firstInSight(): Element | undefined {
  const list = document.querySelector("main");
  if (!list) return undefined;
  const { top } = list.getBoundingClientRect();
  if (top >= 0 && list.scrollTop === 0) return undefined;
  const edge = Math.max(0, top) - 1; // browsers scroll to whole pixels
  const parts = [...list.querySelectorAll("h2, h3")].map((heading) => heading.closest("li") ?? heading);
  return parts.find((part) => part.getBoundingClientRect().top >= edge);
}
