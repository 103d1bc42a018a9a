import type { Opening } from "../domain/nextOpening";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";

/** "Thursday 26 November, 09:00–16:00" */
export function openingWords({ day, opens, closes }: Opening, now: WallTime, { t, format }: Words): string {
  return t("words.plan.opening", {
    day: format.longDay(day, now.day),
    opens: format.time(opens),
    closes: format.time(closes),
  });
}
