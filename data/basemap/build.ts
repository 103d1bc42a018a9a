import { writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { quantize } from "topojson-client";
import { CANALS } from "./drawn/canals";
import { LAKES } from "./drawn/lakes";
import { MOTORWAYS } from "./drawn/motorways";
import { RAILWAYS } from "./drawn/railways";
import { RIVERS } from "./drawn/rivers";
import { CLIP_BOX } from "./shape/geometry";
import { buildLand } from "./shape/land";
import { drawnLakes, drawnLines } from "./shape/lines";
import { addOwnArcs } from "./shape/ownArcs";
import { topologyOf } from "./shape/topologyOf";
import { buildPlaces } from "./source/places";

/** Degrees: what is drawn by hand has no finer ones, and so its steps are short numbers. */
const STEP = 0.001;

const { land, provinces } = buildLand();
const exact = addOwnArcs(topologyOf({ land, places: buildPlaces() }), {
  provinces,
  lakes: drawnLakes(LAKES),
  rivers: drawnLines([...RIVERS, ...CANALS]),
  motorways: drawnLines(MOTORWAYS),
  railways: drawnLines(RAILWAYS),
});
const basemap = quantize(exact, { scale: [STEP, STEP], translate: [CLIP_BOX.west, CLIP_BOX.south] });

const text = `${JSON.stringify(basemap)}\n`;
writeFileSync(new URL("./basemap.topo.json", import.meta.url), text);

const sizes = {
  raw: Buffer.byteLength(text),
  gzip: gzipSync(text, { level: 9 }).length,
  brotli: brotliCompressSync(text).length,
};
console.log(`basemap.topo.json, bytes: ${JSON.stringify(sizes)}`);
