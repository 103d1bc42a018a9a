import type { Advisory } from "../domain/desk";
import type { DeskAnswer } from "../domain/deskAnswer";
import type { Words } from "../i18n/texts";
import { placeName } from "./place";

/** "Reported closed since 1 April 2022", "Changed: go to Leeghwaterlaan 14", "Not confirmed after 2021" */
export function advisoryWords(advisory: Advisory, words: Words): string {
  const { t, format } = words;
  const { kind, since, precision, instead } = advisory;
  const [first] = instead;
  if (first && (kind === "moved" || kind === "changed"))
    return t(`words.standing.${kind}.to`, { place: format.leftToRight(placeName(first)) });
  if (since === null) return t(`words.standing.${kind}`);
  const date = format.sourceDate(since);
  if (kind === "unconfirmed") return t("words.standing.unconfirmed.after", { date });
  return t(`words.standing.${kind}.${precision}`, { date });
}

/** What outranks the listing for this visit, in a few words; null where the desk is as listed. */
export function standingWords({ advisories: [first] }: DeskAnswer, words: Words): string | null {
  return first ? advisoryWords(first, words) : null;
}

/** One word or two, for where there is room for no more: "reported closed". Null where the desk is as listed. */
export function shortStandingWords({ standing }: DeskAnswer, { t }: Words): string | null {
  return standing === "as-listed" ? null : t(`words.standing.short.${standing}`);
}

/** "From 1 December 2026: reported closed" */
export function announcedWords({ kind, since }: Advisory, { t, format }: Words): string {
  const what = t(`words.standing.short.${kind}`);
  return t("words.standing.from", { date: since ? format.sourceDate(since) : "", what });
}
