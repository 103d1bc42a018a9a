import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";
import { useTexts } from "../../../i18n/texts";
import styles from "./CooperativeGestures.module.css";
import { usePageScrolls } from "./usePageScrolls";

/** Milliseconds that a hint is seen. */
const SHOWN = 1800;

type Hint = "map.twoFingers" | "map.ctrlWheel";

/**
 * Where the page scrolls, one finger and the bare wheel scroll it over the map as well, so that nobody is caught in the
 * map; two fingers, or the wheel with Ctrl, move the map. A hint says so when it is needed.
 */
export function CooperativeGestures({ disabled }: { readonly disabled: boolean }) {
  const { t } = useTexts();
  const map = useMap();
  const [hint, setHint] = useState<Hint | null>(null);
  const on = usePageScrolls() && !disabled;

  useEffect(() => {
    const container = map.getContainer();
    container.dataset.cooperative = String(on);
    if (!on) return;
    const stop = new AbortController();
    const listening = { signal: stop.signal, capture: true, passive: true };
    container.addEventListener(
      "pointerdown",
      ({ pointerType }) => (pointerType === "touch" ? map.dragging.disable() : map.dragging.enable()),
      listening,
    );
    container.addEventListener(
      "touchmove",
      ({ touches }) => setHint(touches.length === 1 ? "map.twoFingers" : null),
      listening,
    );
    container.addEventListener(
      "wheel",
      (event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.stopImmediatePropagation();
        setHint("map.ctrlWheel");
      },
      listening,
    );
    return () => {
      stop.abort();
      map.dragging.enable();
    };
  }, [map, on]);

  useEffect(() => {
    if (hint === null) return;
    const timer = setTimeout(() => setHint(null), SHOWN);
    return () => clearTimeout(timer);
  }, [hint]);

  return (
    <p className={styles.hint} data-shown={hint !== null} aria-hidden="true">
      {hint && t(hint)}
    </p>
  );
}
