import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet";
import type { LatLon } from "../../../domain/latLon";
import { boundsOf, CHOSEN_PADDING, DESKS_PADDING } from "./extent";
import { useKeepInView } from "./useKeepInView";

interface Props {
  /** what is to be seen: desks, the visitor, places; has to be stable */
  readonly points: readonly LatLon[];
  readonly chosen: LatLon | null;
  /** no animation */
  readonly still: boolean;
}

/**
 * Keeps the right part in view: all desks and the visitor until the visitor moves the map, and the chosen desk whenever
 * it is chosen or the map's size changes, as it does when the panel opens. Leaflet does not notice a change of size by itself.
 */
export function FollowView({ points, chosen, still }: Props) {
  const map = useMap();
  useKeepInView(map, chosen);
  const moved = useRef(false);
  const framing = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new set of points is framed again, even if the visitor had moved the map
  useEffect(() => {
    moved.current = false;
  }, [points]);

  useEffect(() => {
    const onMove = () => {
      moved.current ||= !framing.current;
    };
    map.on("movestart", onMove);
    return () => {
      map.off("movestart", onMove);
    };
  }, [map]);

  useEffect(() => {
    const frame = () => {
      framing.current = true;
      // Its "moveend" waits: Leaflet answers it by gliding back into the map's bounds, away from what is framed here.
      map.invalidateSize({ pan: false, debounceMoveend: true });
      if (!moved.current) map.fitBounds(boundsOf(points), { ...DESKS_PADDING, animate: false });
      if (chosen) map.panInside([chosen.lat, chosen.lon], { padding: CHOSEN_PADDING, animate: !still });
      framing.current = false;
    };
    frame();
    const observer = new ResizeObserver(frame);
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, points, chosen, still]);

  return null;
}
