import type { Language } from "./languages";
import type { Catalogue } from "./translate";

/** A file of its own for each language: no visitor gets the sentences of another. */
const files: Readonly<Record<string, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  en: () => import("virtual:catalogue/en"),
};

/** @throws where the file cannot be had */
export async function loadCatalogue({ code }: Language): Promise<Catalogue> {
  const load = files[code];
  if (!load) throw new Error(`no catalogue is built for ${code}`);
  return (await load()).catalogue;
}
