import { readCountryShells } from "../source/atlas";
import { clipRing } from "./clip";
import { type LandFeature, multiPolygonFeature } from "./geojson";
import { distance, type Point, type Ring } from "./geometry";
import { type Border, clockwise, spliceBorder } from "./splice";

const ZWIN: Point = [3.37, 51.37];
const DOEL: Point = [4.221, 51.366];
const OSSENDRECHT: Point = [4.25, 51.375];
const VAALS: Point = [6.021, 50.754];
const DOLLARD: Point = [7.21, 53.242];

type Neighbour = { country: string; isoNumber: string; borders: readonly Border[] };

const NEIGHBOURS: readonly Neighbour[] = [
  {
    country: "BE",
    isoNumber: "056",
    borders: [
      { from: ZWIN, to: DOEL },
      { from: OSSENDRECHT, to: VAALS },
    ],
  },
  { country: "DE", isoNumber: "276", borders: [{ from: VAALS, to: DOLLARD }] },
  { country: "FR", isoNumber: "250", borders: [] },
  { country: "LU", isoNumber: "442", borders: [] },
];

/** Land around the Netherlands, with the Dutch drawing of every shared border; `enclaves` are Belgian. */
export function readNeighbours(dutchShells: readonly Ring[], enclaves: readonly Ring[]): LandFeature[] {
  return NEIGHBOURS.map(({ country, isoNumber, borders }) => {
    const shells = readCountryShells(isoNumber).map((shell) =>
      borders.reduce((ring, border) => spliceNearest(ring, dutchShells, border), clockwise(shell)),
    );
    const clipped = shells.map(clipRing).filter((ring) => ring.length > 2);
    const polygons = [...clipped, ...(country === "BE" ? enclaves : [])].map((ring) => [ring]);
    return multiPolygonFeature(polygons, { country });
  });
}

const NEAR = 0.1;

/** Islands do not come near both ends of a border, so they stay as they are. */
function spliceNearest(ring: Ring, dutchShells: readonly Ring[], border: Border): Ring {
  const dutch = dutchShells.find((shell) => touches(shell, border));
  return dutch && touches(ring, border) ? spliceBorder(ring, clockwise(dutch), border) : ring;
}

function touches(ring: Ring, { from, to }: Border): boolean {
  return [from, to].every((end) => ring.some((point) => distance(point, end) < NEAR));
}
