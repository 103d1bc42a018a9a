import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type {} from "vitest"; // TypeScript 7 augments only a module it sees imported
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the app as visitors get it, built once for all browser tests: `inject("builtDir")`. */
    builtDir: string;
    /** The modules that its scripts are made of, by Vite's names for them: files, and helpers that begin with NUL. */
    builtModules: readonly string[];
  }
}

/**
 * Vitest's global set-up of the browser project; its root is the folder with the app's index.html.
 * @returns what removes the built app after the run
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { root } = project.config;
  // A folder for this run alone: of two runs at once, neither empties the other's.
  const cache = join(root, "node_modules", ".cache");
  await mkdir(cache, { recursive: true });
  const outDir = await mkdtemp(join(cache, "browser-dist-"));
  project.provide("builtModules", await buildForVisitors(root, outDir));
  project.onTestsRerun(async () => void (await buildForVisitors(root, outDir))); // watch mode: a changed app is built again
  project.provide("builtDir", outDir);
  return () => rm(outDir, { recursive: true, force: true });
}

/** Vitest sets NODE_ENV=test, with which Vite would put React's development version into the build. */
const FOR_VISITORS = {
  NODE_ENV: "production",
  // Built before any moment that a page's clock shows in the tests.
  SOURCE_DATE_EPOCH: String(Date.parse("2026-01-01T12:00:00Z") / 1000),
};

/** @returns the modules of the build */
async function buildForVisitors(root: string, outDir: string): Promise<readonly string[]> {
  const modules = new Set<string>();
  const before = { ...process.env };
  Object.assign(process.env, FOR_VISITORS);
  try {
    await build({
      root,
      mode: "production",
      logLevel: "warn",
      configLoader: "runner",
      build: { outDir, emptyOutDir: true },
      plugins: [
        {
          name: "record-modules",
          generateBundle(_, bundle) {
            for (const part of Object.values(bundle))
              if (part.type === "chunk") for (const id of part.moduleIds) modules.add(id);
          },
        },
      ],
    });
    return [...modules];
  } finally {
    for (const name of Object.keys(FOR_VISITORS)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
