import type { Language } from "../../i18n/languages";
import { english, folderOf, languages } from "../../i18n/languages";
import type { Translate } from "../../i18n/translate";
import { manifestFile } from "../manifests";

/**
 * What a page's head says of it in its language. Addresses are from the app's root.
 * @param messages the file with its messages, fetched beside the first script; null in development
 */
export function headOf(language: Language, t: Translate, messages: string | null): string {
  const title = attribute(t("words.title"));
  const description = attribute(t("words.built.description"));
  // Where the app will stand, as in "https://finder.example/"; undefined where the build is not told.
  const site = process.env.VITE_SITE_URL;
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    `<meta property="og:title" content="${title}" />`,
    '<meta property="og:type" content="website" />',
    `<meta property="og:description" content="${description}" />`,
    ...(site ? pageLinks(language, site) : []),
    `<link rel="manifest" href="./${manifestFile(language)}" />`,
    ...(messages === null ? [] : [`<link rel="modulepreload" crossorigin href="./${messages}" />`]),
  ].join("\n");
}

/** For search engines, which read full addresses alone: this page's own, and those of the other languages. */
function pageLinks(language: Language, site: string): readonly string[] {
  const addressOf = (other: Language) => attribute(new URL(folderOf(other), site).href);
  const alternate = (tag: string, other: Language) =>
    `<link rel="alternate" hreflang="${tag}" href="${addressOf(other)}" />`;
  return [
    `<link rel="canonical" href="${addressOf(language)}" />`,
    ...languages.map((other) => alternate(other.tag, other)),
    alternate("x-default", english),
  ];
}

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
