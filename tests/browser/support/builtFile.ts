import { readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { contentType } from "./contentTypes";

export interface BuiltFile {
  readonly body: Buffer;
  readonly type: string;
}

/** The file of a built folder at a path below its base; null when there is none, or when the path leads out of it. */
export async function builtFile(folder: string, path: string): Promise<BuiltFile | null> {
  const file = resolve(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(resolve(folder) + sep)) return null;
  try {
    return { body: await readFile(file), type: contentType(file) };
  } catch {
    return null; // absent, a folder, or a name no file can have
  }
}
