import type { Language } from "./languages";
import type { Catalogue } from "./translate";

/** A file of its own for each language: no visitor gets the sentences of another. */
const files: Readonly<Record<string, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => import("virtual:catalogue/en"),
  nl: () => import("virtual:catalogue/nl"),
  es: () => import("virtual:catalogue/es"),
  fr: () => import("virtual:catalogue/fr"),
  pl: () => import("virtual:catalogue/pl"),
  tr: () => import("virtual:catalogue/tr"),
  ru: () => import("virtual:catalogue/ru"),
  uk: () => import("virtual:catalogue/uk"),
  ar: () => import("virtual:catalogue/ar"),
  fa: () => import("virtual:catalogue/fa"),
  ti: () => import("virtual:catalogue/ti"),
  zh: () => import("virtual:catalogue/zh"),
};

/** @throws where the file cannot be had */
export async function loadCatalogue({ code }: Language): Promise<Catalogue> {
  const load = files[code];
  if (!load) throw new Error(`no catalogue is built for ${code}`);
  return (await load()).catalogue;
}
