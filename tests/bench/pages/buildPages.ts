import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig, type LibraryOptions } from "vite";

const BENCH = fileURLToPath(new URL("..", import.meta.url));
const ROOT = join(BENCH, "..", "..");
/** What is built for the measurements. */
const BUILT = join(ROOT, "node_modules", ".cache", "bench");

/** "plain" needs no script to be read; it is what no page can be faster than. */
export const PAGE_NAMES = ["app", "bare", "plain"] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export interface BuiltPages {
  /** the folder of each page as visitors get it */
  readonly folders: Readonly<Record<PageName, string>>;
  /** the script that measures within the pages */
  readonly probe: string;
}

export async function buildPages(): Promise<BuiltPages> {
  const app = join(BUILT, "app");
  const bare = join(BUILT, "bare");
  await build({ ...into(app), root: ROOT, mode: "production", configLoader: "runner" });
  await build({
    ...into(bare),
    root: join(BENCH, "bare"),
    configFile: false,
    base: "./",
    plugins: [react()],
  });
  return { folders: { app, bare, plain: join(BENCH, "plain") }, probe: await buildProbe() };
}

async function buildProbe(): Promise<string> {
  const outDir = join(BUILT, "probe");
  const lib: LibraryOptions = {
    entry: join(BENCH, "probe", "index.ts"),
    formats: ["iife"],
    name: "probe",
    fileName: () => "probe.js",
  };
  await build({ ...into(outDir, lib), root: ROOT, configFile: false, publicDir: false });
  return readFile(join(outDir, "probe.js"), "utf8");
}

const into = (outDir: string, lib: LibraryOptions | false = false): InlineConfig => ({
  logLevel: "warn",
  build: { outDir, emptyOutDir: true, lib },
});
