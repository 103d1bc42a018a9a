import type { Advisory } from "../domain/desk";
import type { DeskAnswer } from "../domain/deskAnswer";
import { isGone } from "../domain/standing";
import type { Words } from "../i18n/texts";
import { placeName } from "./place";
import { inSentences } from "./stop";

/** "Reported closed since 1 April 2022", "Changed: go to Leeghwaterlaan 14", "Not confirmed after 2021" */
export function advisoryWords(advisory: Advisory, words: Words): string {
  const { t, format } = words;
  const { kind, since, precision, instead, until } = advisory;
  const [first] = instead;
  if (until !== null) return t("words.standing.changed.until", { time: format.time(until) });
  if (first && (kind === "moved" || kind === "changed"))
    return t(`words.standing.${kind}.to`, { place: format.leftToRight(placeName(first)) });
  if (since === null) return t(`words.standing.${kind}`);
  const date = format.sourceDate(since);
  if (kind === "unconfirmed") return t("words.standing.unconfirmed.after", { date });
  return t(`words.standing.${kind}.${precision}`, { date });
}

/** What outranks the listing for this visit, in a few words, all of it where one can go; null where the desk is as listed. */
export function standingWords(answer: DeskAnswer, words: Words): string | null {
  const { standing, forSome } = answer;
  if (standing === "as-listed") return null;
  const { t } = words;
  if (forSome) return t("words.standing.some", { what: t(`words.standing.short.${standing}`) });
  return inSentences(
    toTell(answer).map((advisory) => advisoryWords(advisory, words)),
    words,
  );
}

/** Of a desk that is gone, that it is. Longer hours are of no use to whoever comes within the listed ones. */
function toTell({ advisories, standing, state }: DeskAnswer): readonly Advisory[] {
  if (isGone(standing)) return advisories.slice(0, 1);
  const useful = advisories.filter(({ until }) => until === null || state.kind === "closed");
  return useful.length > 0 ? useful : advisories;
}

/** "Collect a residence permit and Residence stamp or return visa: ", before what was reported of them; "" where it is of all. */
export function aboutWords({ services }: Advisory, { t, format, local }: Words): string {
  return services
    ? t("words.standing.about", { services: format.list(services.map(({ label }) => local(label))) })
    : "";
}

/** One word or two, for where there is room for no more: "reported closed". Null where the desk is as listed. */
export function shortStandingWords({ standing }: DeskAnswer, { t }: Words): string | null {
  return standing === "as-listed" ? null : t(`words.standing.short.${standing}`);
}

/** "From 1 December 2026: reported closed"; "Collect a residence permit: From …" where it is of some services alone. */
export function announcedWords(advisory: Advisory, words: Words): string {
  const { kind, since } = advisory;
  const { t, format } = words;
  const date = since ? format.sourceDate(since) : "";
  const what = t(`words.standing.short.${kind}`);
  return `${aboutWords(advisory, words)}${t("words.standing.from", { date, what })}`;
}
