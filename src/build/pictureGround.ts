import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { LatLon } from "../domain/latLon";
import { mapColour } from "./mapColour";

/** What the picture shows, in degrees; the desks lie in its middle. */
const WEST = 2.9;
const EAST = 7.5;
const NORTH = 53;
const SOUTH = 50.9;
/** Pixels across; the picture is scaled to its box. */
const WIDTH = 480;
/** Points closer than this to the last kept one, in pixels, are dropped: of the country, and of what lies around it. */
const FINE = 19;
const COARSE = 56;

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * (180 / Math.PI);
const SCALE = WIDTH / (EAST - WEST);
const HEIGHT = Math.round((mercator(NORTH) - mercator(SOUTH)) * SCALE);

type Pixel = readonly [x: number, y: number];

const pixelOf = (lon: number, lat: number): Pixel => [
  Math.round((lon - WEST) * SCALE),
  Math.round((mercator(NORTH) - mercator(lat)) * SCALE),
];

/** The ground of the map's picture. */
export interface PictureGround {
  /** pixels */
  readonly width: number;
  readonly height: number;
  /** a `data:` address: an image of the land, which knows the light scheme and the dark */
  readonly image: string;
}

/** The land of the embedded map, coarse: what stands in the map's place until the map is there. */
export function pictureGround(basemap: Topology): PictureGround {
  const abroad = ringsOf(basemap, COARSE, (properties) => properties?.country !== "NL");
  const land = ringsOf(basemap, FINE, (properties) => properties?.country === "NL");
  const image =
    `<svg xmlns='http://www.w3.org/2000/svg' width='${WIDTH}' height='${HEIGHT}'>` +
    `<style>${coloured("light")}@media(prefers-color-scheme:dark){${coloured("dark")}}</style>` +
    `<path d='${abroad}'/><path class='l' d='${land}'/></svg>`;
  return {
    width: WIDTH,
    height: HEIGHT,
    image: `data:image/svg+xml,${image.replace(/[#<>]/g, encodeURIComponent)}`,
  };
}

/** Two coarse borders leave gaps between them; a broad line of its own colour lets the land abroad reach below the other. */
const GAP = 60;

const [LAND, ABROAD, BORDER] = [mapColour("land"), mapColour("abroad"), mapColour("border")];

function coloured(scheme: "light" | "dark"): string {
  return (
    `path{fill:${ABROAD[scheme]};stroke:${ABROAD[scheme]};stroke-width:${GAP}}` +
    `.l{fill:${LAND[scheme]};stroke:${BORDER[scheme]};stroke-width:1}`
  );
}

/** Where a place stands in the picture. */
export function pixelAt({ lat, lon }: LatLon): { readonly x: number; readonly y: number } {
  const [x, y] = pixelOf(lon, lat);
  return { x, y };
}

type Properties = Readonly<Record<string, unknown>> | null;

function ringsOf(basemap: Topology, detail: number, wanted: (properties: Properties) => boolean): string {
  const object = basemap.objects.land;
  if (!object) throw new Error("the embedded map has no land");
  const shapes = feature(basemap, object);
  const features = shapes.type === "FeatureCollection" ? shapes.features : [shapes];
  return features
    .filter(({ properties }) => wanted(properties))
    .flatMap(({ geometry }) => (geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : []))
    .map((ring) =>
      pathOf(
        ring.map(([lon = 0, lat = 0]) => pixelOf(lon, lat)),
        detail,
      ),
    )
    .join("");
}

/** A ring as relative steps; "" when it is too small to be seen or lies outside. @param detail pixels */
function pathOf(ring: readonly Pixel[], detail: number): string {
  const kept = ring.reduce<Pixel[]>((points, point) => {
    const last = points.at(-1);
    if (!last || Math.hypot(point[0] - last[0], point[1] - last[1]) >= detail) points.push(point);
    return points;
  }, []);
  const [first, ...others] = kept;
  if (!first || others.length < 3 || kept.every(outside)) return "";
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = `${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ")}z`.replaceAll(" -", "-");
}

const outside = ([x, y]: Pixel) => x < 0 || y < 0 || x > WIDTH || y > HEIGHT;
