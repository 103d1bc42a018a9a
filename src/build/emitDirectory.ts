import type { Plugin } from "vite";
import { textsFile } from "../directory/texts/textsFile";
import { english, languages } from "../i18n/languages";
import { DIRECTORY_FILE, directoryText } from "./builtDirectory";
import { factTexts } from "./facts";

/** Puts the directory and its translations beside the built app, under their own names: a corrected file needs no new build. */
export const emitDirectory: Plugin = {
  name: "emit-directory",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: DIRECTORY_FILE, source: directoryText() });
    for (const language of languages.filter((other) => other !== english)) {
      const source = JSON.stringify(factTexts(language));
      this.emitFile({ type: "asset", fileName: textsFile(language.code), source });
    }
  },
};
