import { join } from "node:path";
import { build } from "vite";
import type {} from "vitest"; // TypeScript 7 augments only a module it sees imported
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the app as visitors get it, built once for all browser tests: `inject("builtDir")`. */
    builtDir: string;
  }
}

/** Vitest's global set-up of the browser project; its root is the folder with the app's index.html. */
export async function setup(project: TestProject): Promise<void> {
  const { root } = project.config;
  const outDir = join(root, "node_modules", ".cache", "browser-dist");
  await buildForVisitors(root, outDir);
  project.onTestsRerun(() => buildForVisitors(root, outDir)); // watch mode: a changed app is built again
  project.provide("builtDir", outDir);
}

/** Vitest sets NODE_ENV=test, with which Vite would put React's development version into the build. */
async function buildForVisitors(root: string, outDir: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({
      root,
      mode: "production",
      logLevel: "warn",
      configLoader: "runner",
      build: { outDir, emptyOutDir: true },
    });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}
