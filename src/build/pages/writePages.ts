import { readFileSync } from "node:fs";
import type { Plugin, Rolldown, UserConfig } from "vite";
import { createServer } from "vite";
import type { WrittenBuiltIn } from "../../directory/builtIn";
import { BUILT_IN_DIRECTORY } from "../../directory/builtIn";
import { link } from "../../directory/link";
import { amsterdamWallTime } from "../../domain/amsterdamTime";
import type { BuiltInSpeech } from "../../i18n/builtInSpeech";
import { BUILT_IN_SPEECH } from "../../i18n/builtInSpeech";
import type { Language } from "../../i18n/languages";
import { english, folderOf, homeOf, languages } from "../../i18n/languages";
import type { MessageFiles } from "../../i18n/loadSpeech";
import type { Speech } from "../../i18n/texts";
import { createTexts } from "../../i18n/texts";
import { builtDirectory } from "../builtDirectory";
import { messagesIn, messagesModule } from "../catalogues/catalogues";
import { speechOf } from "../catalogues/speechOf";
import { pictureGround } from "../pictureGround";
import { dataElement } from "./dataElement";
import { fillPage } from "./fillPage";
import { headOf } from "./head";
import { translatedDirectory } from "./translatedDirectory";

/** Where Vite's development server has a module that is no file. */
const served = (module: string) => `/@id/__x00__${module}`;

const TEMPLATE = "index.html";

/** In development: the page of a language, without contents, which the scripts give it. */
export const servePages: Plugin = {
  name: "serve-pages",
  apply: "serve",
  transformIndexHtml: {
    order: "pre",
    handler: (html, { originalUrl = "" }) => {
      const asked = languages.find((language) => originalUrl.startsWith(`/${folderOf(language) || "?"}`));
      const speech = speechOf(asked ?? english);
      const head = headOf(speech.language, createTexts(speech).t, null);
      return fillPage(html, {
        language: speech.language,
        head,
        page: "",
        data: dataOf(speech, builtDirectory(), {
          first: served(messagesModule(speech.language.code, "first")),
          later: served(messagesModule(speech.language.code, "later")),
        }),
      });
    },
  },
};

/**
 * Fills the built page once for each language: its head, the first screen, and the facts that the app begins with.
 * @param common what the app is compiled with, so that both give the same
 */
export const writePages = (common: UserConfig): Plugin => ({
  name: "write-pages",
  apply: "build",
  generateBundle: {
    order: "post",
    async handler(_, bundle) {
      const template = bundle[TEMPLATE];
      if (template?.type !== "asset") throw new Error(`the build has no ${TEMPLATE}`);
      const html = String(template.source);
      const files = messageFiles(Object.values(bundle));
      const builtIn = builtDirectory();
      const pages = await prerendered(builtIn, common);
      for (const { speech, page } of pages) {
        const { language } = speech;
        const { first, later } = files(language);
        const head = headOf(language, createTexts(speech).t, first);
        const home = homeOf(language);
        const data = dataOf(speech, builtIn, { first: home + first, later: home + later });
        const source = fillPage(html, { language, head, page, data });
        if (language === english) template.source = source;
        else this.emitFile({ type: "asset", fileName: `${folderOf(language)}${TEMPLATE}`, source });
      }
    },
  },
});

/** What the app of a page begins with. */
function dataOf({ facts }: Speech, builtIn: WrittenBuiltIn, files: MessageFiles): string {
  const speech: BuiltInSpeech = { files, facts };
  const directory: WrittenBuiltIn = { ...builtIn, written: translatedDirectory(builtIn.written, facts) };
  return dataElement(BUILT_IN_DIRECTORY, directory) + dataElement(BUILT_IN_SPEECH, speech);
}

/** The built files with the messages of a language, from the app's root. */
function messageFiles(bundle: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]) {
  const fileOf = (code: string, stage: string) => {
    const found = bundle.find((part) => {
      const held = part.type === "chunk" ? messagesIn(part.facadeModuleId) : null;
      return held?.code === code && held.stage === stage;
    });
    if (!found) throw new Error(`the build has no ${stage} messages of ${code}`);
    return found.fileName;
  };
  return ({ code }: Language): MessageFiles => ({
    first: fileOf(code, "first"),
    later: fileOf(code, "later"),
  });
}

/** Through a server of Vite's own: it loads TypeScript and CSS modules as the build does (`runnerImport` knows no CSS modules). */
async function prerendered(
  { written, at }: WrittenBuiltIn,
  common: UserConfig,
): Promise<readonly { readonly speech: Speech; readonly page: string }[]> {
  const directory = link(written);
  const ground = pictureGround(JSON.parse(readFileSync("data/basemap/basemap.topo.json", "utf8")));
  const server = await createServer({
    ...common,
    configFile: false,
    appType: "custom",
    mode: "production",
    logLevel: "warn",
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { prerender } = await server.ssrLoadModule("/src/build/pages/prerender.tsx");
    const { day } = amsterdamWallTime(at);
    return languages.map(speechOf).map((speech) => ({
      speech,
      page: String(prerender(speech, directory, ground, day)),
    }));
  } finally {
    await server.close();
  }
}
