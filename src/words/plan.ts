import type { Opening } from "../domain/nextOpening";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";

/** "Thursday 26 November 2026, 09:00–16:00": with the year, since it is printed too. */
export function openingWords({ day, opens, closes }: Opening, { t, format }: Words): string {
  return t("words.plan.opening", {
    day: format.fullDay(day),
    opens: format.time(opens),
    closes: format.time(closes),
  });
}

/** "Thu 3 Dec 2026, 11:30" */
export function momentInFull({ day, minute }: WallTime, { t, format }: Words): string {
  return t("words.moment.at", { day: format.shortDate(day), time: format.time(minute) });
}
