import type { Map as LeafletMap } from "leaflet";
import { memo, useState } from "react";
import { MapContainer } from "react-leaflet";
import { BuiltPart } from "../shared/builtParts";
import { AccuracyCircle } from "./AccuracyCircle";
import { EmbeddedMap } from "./ground/EmbeddedMap";
import { MapNote } from "./ground/MapNote";
import type { TileStatus } from "./ground/StreetTiles";
import { StreetTiles } from "./ground/StreetTiles";
import { savesData } from "./ground/savesData";
import "./leaflet.css";
import styles from "./MapView.module.css";
import type { MapProps } from "./mapProps";
import { embeddedMap, MAP_BOUNDS, streetTiles } from "./mapSettings";
import { DeskMarkers } from "./markers/DeskMarkers";
import { OriginMarker } from "./OriginMarker";
import { useStages } from "./useStages";
import { CooperativeGestures } from "./view/CooperativeGestures";
import { boundsOf, DESKS_PADDING } from "./view/extent";
import { FollowView } from "./view/FollowView";
import { MapControls } from "./view/MapControls";
import { NamedMap } from "./view/NamedMap";
import { useFramedPoints } from "./view/useFramedPoints";

const [SOUTH_WEST, NORTH_EAST] = MAP_BOUNDS;
const reducedMotion = window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Behind its picture until it is drawn: the embedded map, streets over it when they come, the desks, and the places named
 * instead of the chosen one.
 */
export const MapView = memo(function MapView(props: MapProps) {
  const { desks, answers, selected, origin, places, covered } = props;
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [tiles, setTiles] = useState<TileStatus>(() => (savesData() ? "spared" : "loading"));
  // The desk that was chosen, or none, when the map was made larger: whoever chooses another sees its panel.
  const [fullAt, setFullAt] = useState<string | null | undefined>(undefined);
  const full = fullAt === selected && !covered;
  const stage = useStages(3);
  const [drawn, setDrawn] = useState(false);
  const chosen = desks.find(({ id }) => id === selected) ?? null;
  const framed = useFramedPoints({ desks, answers, origin, chosen, places });
  return (
    <div className={styles.frame} data-full={full}>
      <MapContainer
        ref={setMap}
        className={styles.map ?? ""}
        bounds={boundsOf(framed)}
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
        <NamedMap />
        {stage > 0 && <DeskMarkers {...props} />}
        {stage > 0 && <AccuracyCircle desk={chosen} />}
        {origin && <OriginMarker origin={origin} />}
        {stage > 1 && <EmbeddedMap onDrawn={setDrawn} />}
        {stage > 2 && tiles !== "spared" && <StreetTiles onStatus={setTiles} />}
        <CooperativeGestures disabled={covered || full} />
        <FollowView points={framed} chosen={chosen?.point ?? null} still={reducedMotion} />
      </MapContainer>
      {!drawn && <BuiltPart part="picture" className={styles.picture} />}
      {map && (
        <MapControls
          {...{ map, covered, full }}
          points={framed}
          chosen={chosen?.point ?? null}
          onFull={(on) => setFullAt(on ? selected : undefined)}
        >
          <MapNote tiles={tiles} onStreets={() => setTiles("loading")} />
        </MapControls>
      )}
    </div>
  );
});
