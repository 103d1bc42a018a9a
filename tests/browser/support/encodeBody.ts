import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

export interface EncodedBody {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Compresses as a usual server does: brotli where the browser takes it (Chromium: also on 127.0.0.1), else gzip. */
export async function encodeBody(body: Buffer, accepted: string): Promise<EncodedBody> {
  const names = accepted.split(",").map((part) => part.trim().split(";")[0]);
  const vary = { vary: "accept-encoding" };
  if (names.includes("br"))
    return { body: await brotliOnce(body), headers: { ...vary, "content-encoding": "br" } };
  if (names.includes("gzip"))
    return { body: await gz(body), headers: { ...vary, "content-encoding": "gzip" } };
  return { body, headers: vary };
}

/** What was compressed before: the same scripts are asked for by page after page, and brotli takes its time. */
const packed = new Map<string, Promise<Buffer>>();

function brotliOnce(body: Buffer): Promise<Buffer> {
  const key = body.toString("latin1");
  const known = packed.get(key) ?? brotli(body);
  packed.set(key, known);
  return known;
}
