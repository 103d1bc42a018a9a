import react from "@vitejs/plugin-react";
import { Features } from "lightningcss";
import type { UserConfig } from "vite";
import { defineConfig } from "vitest/config";
import { catalogues } from "./src/build/catalogues/catalogues";
import { isNoMessage, scriptName } from "./src/build/catalogues/messagesFile";
import { emitDirectory } from "./src/build/emitDirectory";
import { fetchParts } from "./src/build/fetchParts";
import { targets } from "./src/build/floor";
import { inlineStyles } from "./src/build/inlineStyles";
import { leafletParts } from "./src/build/leafletParts";
import { leafletStyles } from "./src/build/leafletStyles";
import { writeLicences } from "./src/build/licences/writeLicences";
import { manifests } from "./src/build/manifests";
import { narrowWidths } from "./src/build/narrowWidths";
import { previewFolders } from "./src/build/pages/previewFolders";
import { servePages, writePages } from "./src/build/pages/writePages";
import { patternsOnce } from "./src/build/patternsOnce";
import { previewHeaders } from "./src/build/policy/previewHeaders";
import { writePolicy } from "./src/build/policy/writePolicy";
import { queryParts } from "./src/build/queryParts";
import { reactParts } from "./src/build/reactParts";
import { shortNames } from "./src/build/shortNames";
import { writeWorkers } from "./src/build/worker/writeWorkers";
import { LongestFirst } from "./tests/longestFirst";
import { projects } from "./tests/projects";

/** The same for the browser's code and for the prerendering, so that both give the same page. */
const common = {
  plugins: [catalogues, patternsOnce, ...shortNames],
  // Relative addresses: the built folder works under any path of any server.
  base: "./",
  css: {
    transformer: "lightningcss",
    lightningcss: {
      cssModules: { pattern: "[name]_[local]" },
      visitor: narrowWidths,
      // Else each scheme brings variables for light-dark(), which the app's styles do without.
      exclude: Features.LightDark,
    },
  },
} satisfies UserConfig;

export default defineConfig({
  ...common,
  plugins: [
    ...common.plugins,
    react(),
    fetchParts,
    leafletParts,
    leafletStyles,
    queryParts,
    reactParts,
    emitDirectory,
    servePages,
    writePages(common),
    inlineStyles,
    manifests,
    writeLicences,
    writePolicy,
    previewHeaders,
    previewFolders,
    writeWorkers(),
  ],
  build: {
    // What the first screen needs is one script and one style, whatever the later parts share with it.
    rolldownOptions: {
      output: {
        // Two minifiers see more than one: the first script is 1 kB lighter than with either alone.
        minify: true,
        chunkFileNames: scriptName,
        entryFileNames: scriptName,
        codeSplitting: {
          groups: [
            { name: "first", tags: ["$initial"], test: isNoMessage, priority: 1 },
            // A directory or its texts that the build did not check.
            {
              name: "check",
              test: /src\/directory\/(check|malformed|parseDirectory|problemOf|readJson|references|schema|texts\/parseTexts)|node_modules\/valibot/,
            },
            { name: "copies", test: /src\/directory/ },
            // What comes as soon as the first screen stands, in one request.
            {
              name: "next",
              test: /src\/offline\/(canCome|isKeptPage|useNewVersion)|src\/ui\/(about|filters\/(TimeChoices|NeedCard|Chip)|frame\/(LanguageGuard|LanguageOffer|ListTurn|NewVersion|PrintFoot|Watchers)\.|list\/PlaceList|near\/locate|shared\/(OtherContacts|Phone|Place|FactList|DayTime|Field|CallReminder|calendar|saveFile|useSavedEvent))/,
            },
          ],
        },
      },
    },
    minify: "terser",
    // In brackets, functions are compiled when they are read, and not read twice: the packages are such functions (80 ms on a slow phone).
    terserOptions: {
      ecma: 2020,
      module: true,
      // Measured: of what is compressed further, brotli finds less to repeat.
      compress: { passes: 3, inline: 1, loops: false },
      format: { wrap_func_args: true },
    },
    // Browsers that do not know the link fetch the file a moment later.
    modulePreload: { polyfill: false },
    target: targets.scripts,
    cssTarget: targets.styles,
  },
  preview: { port: 4173 },
  test: { projects, sequence: { sequencer: LongestFirst } },
});
