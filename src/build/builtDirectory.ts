import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { WrittenBuiltIn } from "../directory/builtIn";
import { DIGEST_LENGTH } from "../directory/digest";
import { parseDirectory } from "../directory/parseDirectory";

/** Below the project and below the built app alike. */
export const DIRECTORY_FILE = "data/directory.json";

/** The text of the directory's file. Vite and vitest run in the project's folder. */
export const directoryText = (): string => readFileSync(DIRECTORY_FILE, "utf8");

/** @throws DirectoryError that names the place: a malformed directory stops the build */
export function builtDirectory(): WrittenBuiltIn {
  const text = directoryText();
  return { written: parseDirectory(text), digest: digestInNode(text), at: buildTime() };
}

/** The same as digestOf, at once: Node need not wait for it. */
export const digestInNode = (text: string): string =>
  createHash("sha256").update(text).digest("base64").slice(0, DIGEST_LENGTH);

/** In milliseconds. SOURCE_DATE_EPOCH, in seconds, lets one build the same twice (reproducible-builds.org). */
function buildTime(): number {
  const { SOURCE_DATE_EPOCH } = process.env;
  return SOURCE_DATE_EPOCH ? Number(SOURCE_DATE_EPOCH) * 1000 : Date.now();
}
