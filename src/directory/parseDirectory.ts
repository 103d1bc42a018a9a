import { check } from "./check";
import { malformed } from "./malformed";
import { readJson } from "./readJson";
import { brokenReferences } from "./references";
import type { WrittenDirectory } from "./schema/directory";
import { directorySchema, formatSchema } from "./schema/directory";

/**
 * Reads the text of `data/directory.json`.
 * @throws DirectoryError of kind "malformed" that names the first place that is wrong, and how many there are
 */
export function parseDirectory(text: string): WrittenDirectory {
  const json = readJson(text);
  // First of all: in a file of another format nearly everything else is wrong as well.
  check(formatSchema, json);
  const written = check(directorySchema, json);
  const broken = brokenReferences(written);
  if (broken.length > 0) throw malformed(broken);
  return written;
}
