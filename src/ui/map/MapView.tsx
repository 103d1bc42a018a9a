import type { Map as LeafletMap } from "leaflet";
import { useMemo, useState } from "react";
import { MapContainer } from "react-leaflet";
import { AccuracyCircle } from "./AccuracyCircle";
import { EmbeddedMap } from "./ground/EmbeddedMap";
import { DeskMarkers } from "./markers/DeskMarkers";
import { PlaceMarks } from "./markers/PlaceMarks";
import { CooperativeGestures } from "./view/CooperativeGestures";
import { FollowView } from "./view/FollowView";
import "./leaflet.css";
import { MapNote } from "./ground/MapNote";
import { PlaceNames } from "./ground/PlaceNames";
import type { TileStatus } from "./ground/StreetTiles";
import { StreetTiles } from "./ground/StreetTiles";
import styles from "./MapView.module.css";
import type { MapProps } from "./mapProps";
import { embeddedMap, MAP_BOUNDS, streetTiles } from "./mapSettings";
import { OriginMarker } from "./OriginMarker";
import { useStages } from "./useStages";
import { boundsOf, DESKS_PADDING } from "./view/extent";
import { MapControls } from "./view/MapControls";

const [SOUTH_WEST, NORTH_EAST] = MAP_BOUNDS;
const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The embedded map, streets over it when they come, and the desks. */
export function MapView(props: MapProps) {
  const { desks, selected, origin, covered } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [tiles, setTiles] = useState<TileStatus>("loading");
  const stage = useStages(4);
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
        zoomAnimation={!reducedMotion}
        fadeAnimation={!reducedMotion}
        markerZoomAnimation={!reducedMotion}
        inertia={!reducedMotion}
      >
        {stage > 0 && <DeskMarkers {...props} />}
        {stage > 0 && <PlaceMarks places={props.places} />}
        {stage > 0 && <AccuracyCircle desk={chosen} />}
        {origin && <OriginMarker origin={origin} />}
        {stage > 1 && <EmbeddedMap />}
        {stage > 2 && <PlaceNames except={points} />}
        {stage > 3 && <StreetTiles onStatus={setTiles} />}
        <CooperativeGestures disabled={covered} />
        <FollowView points={inView} chosen={chosen?.point ?? null} still={reducedMotion} />
      </MapContainer>
      <div className={styles.below}>
        {map && <MapControls map={map} points={inView} />}
        <MapNote tiles={tiles} />
      </div>
    </div>
  );
}
