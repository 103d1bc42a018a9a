import { writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { topology } from "topojson-server";
import { CANALS } from "./drawn/canals";
import { LAKES } from "./drawn/lakes";
import { MOTORWAYS } from "./drawn/motorways";
import { RAILWAYS } from "./drawn/railways";
import { RIVERS } from "./drawn/rivers";
import { buildLand } from "./shape/land";
import { lakeFeatures, lineFeatures } from "./shape/lines";
import { buildPlaces } from "./source/places";

const QUANTISATION = 1e4;

const basemap = topology(
  {
    ...buildLand(),
    lakes: lakeFeatures(LAKES),
    rivers: lineFeatures([...RIVERS, ...CANALS]),
    motorways: lineFeatures(MOTORWAYS),
    railways: lineFeatures(RAILWAYS),
    places: buildPlaces(),
  },
  QUANTISATION,
);

const text = `${JSON.stringify(basemap)}\n`;
writeFileSync(new URL("./basemap.topo.json", import.meta.url), text);

const sizes = {
  raw: Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
  brotli: brotliCompressSync(text).length,
};
console.log(`basemap.topo.json, bytes: ${JSON.stringify(sizes)}`);
