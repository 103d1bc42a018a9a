import type { Language } from "./languages";
import type { Names } from "./namedWriter";
import type { Speech } from "./texts";
import type { Catalogue } from "./translate";

/** What the build compiles of a language's messages (src/build/catalogues). */
interface FirstMessages {
  readonly messages: Catalogue;
  /** null where the device knows them */
  readonly names: Names | null;
}

/** Messages of rooms whose code comes later. */
interface LaterMessages {
  readonly messages: Catalogue;
}

/** Addresses of the files with a language's messages, as seen from the page. */
export interface MessageFiles {
  readonly first: string;
  readonly later: string;
}

/** Brings a module by its address as seen from the page, and can be asked again. @throws where it cannot be had */
type Load = <Module>(file: string) => Promise<Module>;

/**
 * What a language is spoken with, but for the facts. The page names the files, so that no visitor gets, or has to know
 * of, the messages of another language.
 * @throws where a file cannot be had
 */
export async function loadSpeech(
  language: Language,
  files: MessageFiles,
  load: Load,
): Promise<Omit<Speech, "facts">> {
  const { href } = new URL(files.first, document.baseURI);
  const { messages, names }: FirstMessages = await import(/* @vite-ignore */ href);
  const writer = names && (await import("./namedWriter")).namedWriter(names);
  const catalogue = { ...messages };
  const complete = async () => {
    const later = await load<LaterMessages>(files.later);
    Object.assign(catalogue, later.messages);
  };
  return { language, catalogue, writer, complete };
}
