import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";

/** Why the directory could not be refreshed: the names of src/directory's errors. */
export type Trouble = "unreachable" | "missing" | "malformed";

/** What went wrong, and of when the facts are: to the minute, since without a network one should know how old they are. */
export function freshnessWords(
  trouble: Trouble,
  { day, minute }: WallTime,
  now: WallTime,
  words: Words,
): string {
  const { t, format } = words;
  return t(`words.directory.${trouble}`, { day: format.longDay(day, now.day), time: format.time(minute) });
}
