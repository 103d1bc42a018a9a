import type { Map as LeafletMap } from "leaflet";
import { useMemo, useState } from "react";
import { MapContainer } from "react-leaflet";
import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Desk } from "../../domain/directory";
import type { Origin } from "../../domain/origin";
import { AccuracyCircle } from "./AccuracyCircle";
import { Cooperation } from "./Cooperation";
import { DeskMarkers } from "./DeskMarkers";
import { EmbeddedMap } from "./EmbeddedMap";
import { FollowView } from "./FollowView";
import "./leaflet.css";
import { boundsOf, DESKS_PADDING } from "./extent";
import { MapControls } from "./MapControls";
import { MapNote } from "./MapNote";
import styles from "./MapView.module.css";
import { embeddedMap, MAP_BOUNDS, streetTiles } from "./mapSettings";
import { OriginMarker } from "./OriginMarker";
import { PlaceNames } from "./PlaceNames";
import type { TileStatus } from "./StreetTiles";
import { StreetTiles } from "./StreetTiles";
import { useTurns } from "./useTurns";

export interface MapProps {
  /** in an order that stays, so that the keyboard finds the markers in the same order */
  readonly desks: readonly Desk[];
  readonly answers: readonly DeskAnswer[];
  readonly selected: string | null;
  readonly highlighted: string | null;
  /** where the visitor is, if that was said */
  readonly origin: Origin | null;
  /** the list is covered by the panel: nothing but the map can be moved */
  readonly covered: boolean;
  readonly onSelect: (id: string) => void;
  readonly onHighlight: (id: string | null) => void;
}

const [SOUTH_WEST, NORTH_EAST] = MAP_BOUNDS;
const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The embedded map, streets over it when they come, and the desks. */
export function MapView(props: MapProps) {
  const { desks, selected, origin, covered } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [tiles, setTiles] = useState<TileStatus>("loading");
  const turn = useTurns(4);
  const points = useMemo(() => desks.map(({ point }) => point), [desks]);
  const inView = useMemo(() => (origin ? [...points, origin] : points), [points, origin]);
  const chosen = desks.find(({ id }) => id === selected) ?? null;
  return (
    <div className={styles.frame}>
      <MapContainer
        ref={setMap}
        className={styles.map ?? ""}
        bounds={boundsOf(points)}
        boundsOptions={DESKS_PADDING}
        maxBounds={[[...SOUTH_WEST], [...NORTH_EAST]]}
        minZoom={streetTiles.minZoom}
        maxZoom={embeddedMap.maxZoom}
        zoomSnap={0.25}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!still}
        fadeAnimation={!still}
        markerZoomAnimation={!still}
        inertia={!still}
      >
        {turn > 0 && <DeskMarkers {...props} />}
        {turn > 0 && <AccuracyCircle desk={chosen} />}
        {origin && <OriginMarker origin={origin} />}
        {turn > 1 && <EmbeddedMap />}
        {turn > 2 && <PlaceNames desks={points} />}
        {turn > 3 && <StreetTiles onStatus={setTiles} />}
        <Cooperation off={covered} />
        <FollowView points={inView} chosen={chosen?.point ?? null} still={still} />
      </MapContainer>
      <div className={styles.below}>
        {map && <MapControls map={map} points={inView} />}
        <MapNote tiles={tiles} />
      </div>
    </div>
  );
}
