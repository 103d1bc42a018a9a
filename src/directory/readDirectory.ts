import type { BuiltCopy } from "./builtIn";
import { digestOf } from "./digest";
import { link } from "./link";
import type { Copy } from "./newest";

/**
 * Reads the text of `data/directory.json`. The build has checked the text that it was given; code that comes when it is
 * needed checks any other.
 * @throws DirectoryError of kind "malformed"
 */
export async function readDirectory(
  text: string,
  built: BuiltCopy,
): Promise<Pick<Copy, "written" | "directory">> {
  if ((await digestOf(text)) === built.digest) return built;
  const { parseDirectory } = await import("./parseDirectory");
  const written = parseDirectory(text);
  return { written, directory: link(written) };
}
