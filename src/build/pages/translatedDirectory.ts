import type { WrittenDirectory } from "../../directory/schema/directory";
import type { FactTexts, LocalText } from "../../domain/fact";
import { sentenceKey } from "../../domain/sentenceKey";

/**
 * The directory for a page in another language: the English that such a page does not show is left out, and its key
 * stands in its place. What has no translation stays in English.
 * @throws Error where two sentences have one key
 */
export function translatedDirectory(written: WrittenDirectory, facts: FactTexts): WrittenDirectory {
  const english = new Map<string, string>();
  return JSON.parse(JSON.stringify(written), (_, value: unknown) => {
    if (!isLocalText(value)) return value;
    const key = sentenceKey(value.en);
    if (english.has(key) && english.get(key) !== value.en)
      throw new Error(`two sentences have one key: "${value.en}" and "${english.get(key)}"`);
    english.set(key, value.en);
    return facts[key] === undefined ? value : { en: key };
  });
}

const isLocalText = (value: unknown): value is LocalText =>
  typeof value === "object" && value !== null && Object.keys(value).join() === "en";
