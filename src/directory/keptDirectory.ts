import { keepAnswer, keptAnswer } from "./keptAnswers";
import { link } from "./link";
import type { Copy } from "./newest";
import { parseDirectory } from "./parseDirectory";

const KEY = "last-good";

/** Keeps an answer whose directory has been found valid, for a visit without a network. */
export const keepDirectory = (answer: Response): Promise<void> => keepAnswer(KEY, answer);

/** The last good directory; null where none was kept, or none that this version of the app can read. */
export async function keptDirectory(): Promise<Copy | null> {
  const kept = await keptAnswer(KEY, parseDirectory);
  return kept && { written: kept.contents, directory: link(kept.contents), at: kept.at };
}
