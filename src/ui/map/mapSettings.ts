/** Everything of the map that one may want to set: servers, licences, zooms, patience. */
export const streetTiles = {
  /** BRT Achtergrondkaart of the Kadaster by PDOK; the Dutch government's own map, no key needed. */
  url: "https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png",
  attribution: "Kaartgegevens © Kadaster (CC BY 4.0)",
  minZoom: 6,
  maxZoom: 19,
  /** milliseconds after which a tile counts as not coming */
  patience: 8000,
} as const;

export const embeddedMap = {
  attribution:
    "provinces © MapSVG / svg-maps (CC BY 4.0), places © GeoNames (CC BY 4.0), neighbours Natural Earth",
  /** Further in, the drawn map has nothing more to show; only streets let one zoom deeper. */
  maxZoom: 11,
} as const;

/** From this zoom on one sees streets, and the circle within which an estimated point lies. */
export const STREET_ZOOM = 14;

/** The country with some sea and neighbours: [south-west, north-east] in degrees. */
export const MAP_BOUNDS = [
  [50.2, 2.4],
  [54, 8],
] as const;

/** In pixels: what a marker needs around it to be tapped by itself (WCAG 2.5.8 asks for 24). */
export const MARKER_SIZE = 44;

/** Font of a label, as in CSS; sizes are of the root's text size. The styles of the marks have the same figures. */
export const DESK_FONT = { style: "700", size: 0.875 } as const;
export const PLACE_FONT = { style: "italic 400", size: 0.8125 } as const;

/** A mark's label: the styles of MarkLabel are written with the same figures. */
export const LABEL = {
  /** of the label's own text size */
  line: 1.3,
  padding: 0.2,
  /** pixels between a marker's middle and its label */
  gap: 18,
  /** pixels of the visible mark, which is smaller than what can be tapped; and of a chosen one with its ring */
  mark: 30,
  ringed: 46,
} as const;

/** Pixels: the buttons on the map's edge, which no label lies under (MapControls has the same figures). */
export const CONTROLS = {
  size: 44,
  gap: 4,
  edge: 8,
  inRow: 3,
  inSmallRow: 2,
  aboveSheet: 1,
  inColumn: 2,
} as const;

/** Leaflet's panes, from the ground up; its own tile pane stands at 200, that of markers at 600. */
export const panes = { land: 100, lines: 110, places: 150, leaders: 590 } as const;
