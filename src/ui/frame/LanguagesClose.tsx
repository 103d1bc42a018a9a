import { useEffect } from "react";

/** The list of languages closes when the visitor goes on elsewhere, or presses Esc in it. Until this part is there, a tap on its heading closes it. */
export function LanguagesClose() {
  useEffect(() => {
    const elsewhere = ({ target }: Event) => {
      const list = openList();
      if (list && target instanceof Node && !list.contains(target)) list.open = false;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const list = openList();
      if (event.key !== "Escape" || !list?.contains(document.activeElement)) return;
      event.preventDefault();
      list.open = false;
      list.querySelector("summary")?.focus();
    };
    const stop = new AbortController();
    // Before the map, which keeps what is tapped on it to itself, and the panel, which closes with the same key.
    const first = { capture: true, signal: stop.signal };
    document.addEventListener("pointerdown", elsewhere, first);
    document.addEventListener("focusin", elsewhere, first);
    document.addEventListener("keydown", onKeyDown, first);
    return () => stop.abort();
  }, []);
  return null;
}

const openList = () => document.querySelector<HTMLDetailsElement>("header > details[open]");
