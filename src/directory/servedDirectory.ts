import type { BuiltCopy } from "./builtIn";
import { dateOf } from "./keptAnswers";
import { keepDirectory } from "./keptDirectory";
import type { ServedCopy } from "./newest";
import { readDirectory } from "./readDirectory";
import { servedFile } from "./servedFile";

/**
 * Fetches the directory that stands beside the app; a good one is kept for the next visit without a network.
 * @param home the app's root as seen from the page
 * @param built an answer that carries no time counts as given when the page was built
 * @throws DirectoryError
 */
export async function servedDirectory(
  home: string,
  signal: AbortSignal,
  built: BuiltCopy,
): Promise<ServedCopy> {
  const { text, answer } = await servedFile(`${home}data/directory.json`, signal);
  const { written, directory } = await readDirectory(text, built);
  void keepDirectory(answer);
  const sent = sentBy(answer);
  return { written, directory, at: sent?.from ?? built.at, sent };
}

/**
 * A cache on the way may have held the answer; then `age` says how long, in seconds (RFC 9111, section 5.1). Some set
 * the date anew all the same: so the answer was sent somewhere between.
 */
function sentBy(answer: Response): ServedCopy["sent"] {
  const from = dateOf(answer);
  if (from === null) return null;
  const age = Number(answer.headers.get("age"));
  return { from, to: from + (age > 0 ? age * 1000 : 0) };
}
