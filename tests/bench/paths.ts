import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));

export const ROOT = join(HERE, "..", "..");
export const FLOOR = join(HERE, "floor");
export const PLAIN = join(HERE, "plain");
export const PROBE = join(HERE, "probe", "index.ts");
export const TILE = join(HERE, "tile.png");
export const RESULTS = join(HERE, "RESULTS.md");
export const README = join(ROOT, "README.md");
export const DIRECTORY = join(ROOT, "data", "directory.json");
/** What is built for the measurements. */
export const BUILT = join(ROOT, "node_modules", ".cache", "bench");
