import { useEffect, useState } from "react";

/** Whether the page is higher than the window, so that a finger on the map may want to scroll it. */
export function usePageScrolls(): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    // Measured after the browser has laid the page out; while React renders, it would have to lay it out for the question.
    const measure = () => setScrolls(document.documentElement.scrollHeight > window.innerHeight);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    window.addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
    };
  }, []);
  return scrolls;
}
