import type { FactTexts } from "../../domain/fact";
import { keepAnswer, keptAnswer } from "../keptAnswers";
import { servedFile } from "../servedFile";
import { parseTexts } from "./parseTexts";
import { textsFile } from "./textsFile";

/**
 * Fetches the directory's sentences in another language. A good file is kept for the next visit without a network.
 * @param home the app's root as seen from the page
 * @throws DirectoryError
 */
export async function servedTexts(language: string, home: string, signal: AbortSignal): Promise<FactTexts> {
  const { text, answer } = await servedFile(`${home}${textsFile(language)}`, signal);
  const texts = parseTexts(text);
  void keepAnswer(textsFile(language), answer);
  return texts;
}

/** Those of an earlier visit, and when the server gave them; null where none were kept. */
export const keptTexts = (language: string) => keptAnswer(textsFile(language), parseTexts);
