import type { FactTexts } from "../../domain/fact";
import { textsByKey } from "../../domain/sentenceKey";
import { keepAnswer, keptAnswer } from "../keptAnswers";
import { servedFile } from "../servedFile";
import { textsFile } from "./textsFile";

/**
 * The build has checked the sentences that it wrote into the page; code that comes when it is needed checks any others.
 * @throws DirectoryError of kind "malformed"
 */
async function readTexts(text: string, built: FactTexts): Promise<FactTexts> {
  if (saysTheSame(text, built)) return built;
  const { parseTexts } = await import("./parseTexts");
  return textsByKey(parseTexts(text));
}

function saysTheSame(text: string, built: FactTexts): boolean {
  try {
    return JSON.stringify(textsByKey(JSON.parse(text))) === JSON.stringify(built);
  } catch {
    return false;
  }
}

/**
 * Fetches the directory's sentences in another language. A good file is kept for the next visit without a network.
 * @param home the app's root as seen from the page
 * @throws DirectoryError
 */
export async function servedTexts(
  language: string,
  home: string,
  signal: AbortSignal,
  built: FactTexts,
): Promise<FactTexts> {
  const { text, answer } = await servedFile(`${home}${textsFile(language)}`, signal);
  const texts = await readTexts(text, built);
  void keepAnswer(textsFile(language), answer);
  return texts;
}

/** Those of an earlier visit, and when the server gave them; null where none were kept. */
export const keptTexts = (language: string, built: FactTexts) =>
  keptAnswer(textsFile(language), (text) => readTexts(text, built));
