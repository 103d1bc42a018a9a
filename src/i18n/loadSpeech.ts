import type { Language } from "./languages";
import type { Names } from "./namedWriter";
import type { Speech } from "./texts";
import type { Catalogue } from "./translate";

/** What the build compiles of a language's messages (src/build/catalogues). */
export interface FirstMessages {
  readonly messages: Catalogue;
  /** null where the device knows them */
  readonly names: Names | null;
}

/** Messages of rooms whose code comes later. */
export interface LaterMessages {
  readonly messages: Partial<Catalogue>;
}

/** Addresses of the files with a language's messages, as seen from the page. */
export interface MessageFiles {
  readonly first: string;
  readonly later: string;
}

/**
 * What a language is spoken with, but for the facts. The page names the files, so that no visitor gets, or has to know
 * of, the messages of another language.
 * @throws where a file cannot be had
 */
export async function loadSpeech(language: Language, files: MessageFiles): Promise<Omit<Speech, "facts">> {
  const { messages, names }: FirstMessages = await load(files.first);
  const writer = names && (await import("./namedWriter")).namedWriter(names);
  const catalogue = { ...messages };
  const complete = async () => {
    const later: LaterMessages = await load(files.later);
    Object.assign(catalogue, later.messages);
  };
  return { language, catalogue, writer, complete };
}

const load = (file: string) => import(/* @vite-ignore */ new URL(file, document.baseURI).href);
