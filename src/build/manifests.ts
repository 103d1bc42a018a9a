import type { Plugin } from "vite";
import type { Language } from "../i18n/languages";
import { folderOf, homeOf, languages } from "../i18n/languages";
import { createTexts } from "../i18n/texts";
import { speechOf } from "./catalogues/speechOf";

/** Below the app's root: beside the page of its language. */
export const manifestFile = (language: Language): string => `${folderOf(language)}manifest.webmanifest`;

/** Puts a web app manifest beside the page of each language (W3C): the app as something to install. */
export const manifests: Plugin = {
  name: "manifests",
  apply: "build",
  generateBundle() {
    for (const language of languages)
      this.emitFile({ type: "asset", fileName: manifestFile(language), source: manifestOf(language) });
  },
};

function manifestOf(language: Language): string {
  const { t } = createTexts(speechOf(language));
  const icon = (src: string, sizes: string, type: string, rest = {}) => ({
    src: `${homeOf(language)}${src}`,
    sizes,
    type,
    ...rest,
  });
  return JSON.stringify({
    name: t("words.title"),
    short_name: t("words.title.short"),
    description: t("words.built.description"),
    lang: language.tag,
    dir: language.dir,
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#154273",
    icons: [
      icon("icon.svg", "any", "image/svg+xml"),
      icon("icon-192.png", "192x192", "image/png"),
      icon("icon-512.png", "512x512", "image/png"),
      icon("icon-maskable-512.png", "512x512", "image/png", { purpose: "maskable" }),
    ],
  });
}
