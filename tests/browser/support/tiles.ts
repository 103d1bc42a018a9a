import { crc32, deflateSync } from "node:zlib";
import type { Route } from "playwright-core";

export const TILE_HOST = "service.pdok.nl";

/** blocked: the connection fails; forbidden: 403 with a picture; hang: never answered; served: a grey tile. */
export type Tiles = "blocked" | "forbidden" | "hang" | "served";

export async function answerTile(route: Route, tiles: Exclude<Tiles, "blocked">): Promise<void> {
  if (tiles === "hang") return;
  await route.fulfill({
    status: tiles === "served" ? 200 : 403,
    contentType: "image/png",
    headers: { "access-control-allow-origin": "*" }, // as the real tile server sends; tiles are fetched across origins
    body: TILE,
  });
}

/** Pixels along a side. */
const SIZE = 256;
const GREY = 0xe4;
const BORDER = 0x90;

const TILE = greyTile();

/** A picture with a border, so that a screenshot shows where tiles meet. Format: PNG, 8 bits of grey per pixel. */
function greyTile(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.writeUInt8(8, 8); // bits per pixel; the zeros after it: grey, deflate, adaptive, not interlaced
  const row = (inner: number) => {
    const line = Buffer.alloc(SIZE + 1, inner);
    line[0] = 0; // filter: none
    line[1] = line[SIZE] = BORDER;
    return line;
  };
  const rows = Array.from({ length: SIZE }, (_, y) => row(y === 0 || y === SIZE - 1 ? BORDER : GREY));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.concat(rows))), chunk("IEND")];
  return Buffer.concat([signature, ...chunks]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  const check = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
