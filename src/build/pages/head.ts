import type { Language } from "../../i18n/languages";
import { english, folderOf, languages } from "../../i18n/languages";
import type { Translate } from "../../i18n/translate";
import { manifestFile } from "../manifests";

/** From the app's root. */
const pageOf = (language: Language) => `./${folderOf(language)}`;

/**
 * What a page's head says of it in its language. Addresses are from the app's root.
 * @param messages the file with its messages, fetched beside the first script; null in development
 */
export function headOf(language: Language, t: Translate, messages: string | null): string {
  const title = attribute(t("words.title"));
  const description = attribute(t("words.built.description"));
  return [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    `<meta property="og:title" content="${title}" />`,
    '<meta property="og:type" content="website" />',
    `<meta property="og:description" content="${description}" />`,
    `<link rel="canonical" href="${pageOf(language)}" />`,
    ...languages.map((other) => alternate(other.tag, other)),
    alternate("x-default", english),
    `<link rel="manifest" href="./${manifestFile(language)}" />`,
    ...(messages === null ? [] : [`<link rel="modulepreload" crossorigin href="./${messages}" />`]),
  ].join("\n    ");
}

const alternate = (tag: string, language: Language) =>
  `<link rel="alternate" hreflang="${tag}" href="${pageOf(language)}" />`;

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
