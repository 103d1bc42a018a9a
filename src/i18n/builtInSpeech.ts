import type { FactTexts } from "../domain/fact";
import type { MessageFiles } from "./loadSpeech";

/** What the build writes into a page of the language that it is in. */
export interface BuiltInSpeech {
  readonly files: MessageFiles;
  /** the directory's sentences; none in English */
  readonly facts: FactTexts;
}

/** id of the element that holds it as JSON */
export const BUILT_IN_SPEECH = "built-in-speech";

/** @throws where the page holds none: then no live page can start, and the built one stays */
export function readBuiltInSpeech(page: Document): BuiltInSpeech {
  const text = page.getElementById(BUILT_IN_SPEECH)?.textContent;
  if (!text) throw new Error("the page was built without its language");
  return JSON.parse(text);
}
