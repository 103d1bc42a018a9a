import type { BuiltCopy } from "./builtIn";
import { keepAnswer, keptAnswer } from "./keptAnswers";
import type { Copy } from "./newest";
import { readDirectory } from "./readDirectory";

const KEY = "last-good";

/** Keeps an answer whose directory has been found valid, for a visit without a network. */
export const keepDirectory = (answer: Response): Promise<void> => keepAnswer(KEY, answer);

/** The last good directory; null where none was kept, or none that this version of the app can read. */
export async function keptDirectory(built: BuiltCopy): Promise<Copy | null> {
  const kept = await keptAnswer(KEY, (text) => readDirectory(text, built));
  return kept && { ...kept.contents, at: kept.at };
}
