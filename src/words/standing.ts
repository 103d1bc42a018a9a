import type { Advisory } from "../domain/desk";
import type { DeskAnswer } from "../domain/deskAnswer";
import { placeNamed } from "../domain/instead";
import type { Service } from "../domain/service";
import { isGone } from "../domain/standing";
import type { Words } from "../i18n/texts";
import { placeName } from "./place";
import { inSentences } from "./stop";

/**
 * "Reported closed since 1 April 2022", "Changed: go to Leeghwaterlaan 14", "Not confirmed after 2021". A place is named to
 * those alone for whom it is. @param service null: anything
 */
export function advisoryWords(advisory: Advisory, service: Service | null, words: Words): string {
  const { t, format } = words;
  const { kind, since, precision, until } = advisory;
  if (until !== null) return t("words.standing.changed.until", { time: format.time(until) });
  const place = placeNamed(advisory, service);
  if (place && (kind === "moved" || kind === "changed"))
    return t(`words.standing.${kind}.to`, { place: format.leftToRight(placeName(place)) });
  if (since === null) return t(`words.standing.${kind}`);
  const date = format.sourceDate(since);
  if (kind === "unconfirmed") return t("words.standing.unconfirmed.after", { date });
  return t(`words.standing.${kind}.${precision}`, { date });
}

/** What outranks the listing for this visit, in a few words; all of it, unless the desk is gone. Null where it is as listed. */
export function standingWords(answer: DeskAnswer, service: Service | null, words: Words): string | null {
  const { standing, forSome, advisories } = answer;
  if (standing === "as-listed") return null;
  const { t } = words;
  if (forSome) return t("words.standing.some", { what: t(`words.standing.short.${standing}`) });
  // Until when, to those alone who come in the longer hours: on a Saturday it would read as a promise.
  const said = (advisory: Advisory) =>
    advisory.until === null || answer.laterUntil !== null
      ? advisoryWords(advisory, service, words)
      : words.t("words.standing.changed.hours");
  return inSentences((isGone(standing) ? advisories.slice(0, 1) : advisories).map(said), words);
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
