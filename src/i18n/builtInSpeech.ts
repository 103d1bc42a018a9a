import type { FactTexts } from "../domain/fact";
import type { MessageFiles } from "./loadSpeech";

/** What the build writes into a page of the language that it is in. */
export interface BuiltInSpeech {
  readonly files: MessageFiles;
  /** the directory's sentences; none in English */
  readonly facts: FactTexts;
}

/** id of the element that holds it as JSON */
const ELEMENT = "built-in-speech";

/** For the page's source. `<` is escaped so that no text can end the element. */
export function writeBuiltInSpeech(speech: BuiltInSpeech): string {
  const json = JSON.stringify(speech).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="${ELEMENT}">${json}</script>`;
}

/** @throws where the page holds none: then no live page can start, and the built one stays */
export function readBuiltInSpeech(page: Document): BuiltInSpeech {
  const text = page.getElementById(ELEMENT)?.textContent;
  if (!text) throw new Error("the page was built without its language");
  return JSON.parse(text);
}
