import { readFile } from "node:fs/promises";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type InlineConfig } from "vite";
import { BUILT, FLOOR, PLAIN, PROBE, ROOT } from "../paths";
import { bareData } from "./bareData";

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
  process.env.NODE_ENV = "production";
  const app = join(BUILT, "app");
  const bare = join(BUILT, "bare");
  await build({ ...quietInto(app), root: ROOT, mode: "production", configLoader: "runner" });
  await build({ ...quietInto(bare), ...(await bareConfig()) });
  return { folders: { app, bare, plain: PLAIN }, probe: await buildProbe() };
}

function quietInto(outDir: string): InlineConfig {
  return { logLevel: "warn", build: { outDir, emptyOutDir: true } };
}

async function bareConfig(): Promise<InlineConfig> {
  const source = JSON.stringify(await bareData());
  return {
    root: FLOOR,
    configFile: false,
    base: "./",
    plugins: [
      react(),
      {
        name: "emit-desks",
        generateBundle() {
          this.emitFile({ type: "asset", fileName: "desks.json", source });
        },
      },
    ],
  };
}

async function buildProbe(): Promise<string> {
  const outDir = join(BUILT, "probe");
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: PROBE, formats: ["iife"], name: "benchProbe", fileName: () => "probe.js" },
    },
  });
  return readFile(join(outDir, "probe.js"), "utf8");
}
