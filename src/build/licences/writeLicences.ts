import type { Plugin } from "vite";
import { type Licence, licencesText } from "./licencesText";

/** Below the built app; src/ui/about leads to it. */
const LICENCES_FILE = "licences.txt";

const LISTED = "licences.json";

/** Not every server says which characters its texts are written in; this mark does. */
const UTF_8 = "\uFEFF";

/** Puts the licences of all that ships beside the built app. */
export const writeLicences: Plugin = {
  name: "write-licences",
  apply: "build",
  config: () => ({ build: { license: { fileName: LISTED } } }),
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const listed = bundle[LISTED];
      if (listed?.type !== "asset") throw new Error("the build has not listed its packages");
      delete bundle[LISTED];
      const bundled: readonly Licence[] = JSON.parse(String(listed.source));
      this.emitFile({ type: "asset", fileName: LICENCES_FILE, source: UTF_8 + licencesText(bundled) });
    },
  },
};
