import type { Desk } from "../domain/desk";
import type { WeekDay } from "../domain/visitWeek";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";
import { periodWords, shortPeriodWords } from "./hours";
import { checkFirstWords } from "./state";

/** "9–16, Thursday 26 November: plan IND Utrecht"; begins with what is seen, for those who speak to their device. */
export function cellName({ name }: Desk, { day, periods }: WeekDay, now: WallTime, words: Words): string {
  const hours = shortPeriodWords(periods, words);
  return words.t("words.week.plan", { desk: name, day: words.format.longDay(day, now.day), hours });
}

/** "09:00–16:00", "closed – King's Day": a day's hours, and what makes it differ. */
export function dayWords({ periods, rule, checkFirst }: WeekDay, words: Words): string {
  const { t, local } = words;
  const hours = periods.length > 0 ? periodWords(periods, words) : t("words.hours.closed");
  const why = [
    ...(rule.kind === "closing-day" ? [local(rule.closingDay.name)] : []),
    ...(rule.kind === "override" ? [local(rule.override.reason)] : []),
    ...[checkFirstWords({ checkFirst }, words) ?? []].flat(),
  ];
  return [hours, ...why].join(" – ");
}
