import type { Plugin } from "vite";
import { DIRECTORY_FILE, directoryText } from "./builtDirectory";

/** Puts the directory beside the built app, under its own name: a corrected file there needs no new build. */
export const emitDirectory: Plugin = {
  name: "emit-directory",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: DIRECTORY_FILE, source: directoryText() });
  },
};
