import type { ClosingDay } from "../domain/closingDays";
import type { DayPlan } from "../domain/dayPlan";
import type { WeekDay } from "../domain/visitWeek";
import { DAYS_A_WEEK } from "../domain/visitWeek";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";
import { periodWords, shortPeriodWords } from "./hours";
import { shortStandingWords } from "./standing";
import { checkFirstWords, unsettledWords } from "./state";

/**
 * "reported closed: listed 9–16", "not confirmed: 9–16, Thursday 26 November: plan IND Zwolle": a cell of the week for the
 * ear. What outranks the hours comes first, then what is seen, for those who speak to their device.
 */
export function cellWords(plan: DayPlan, weekday: WeekDay, now: WallTime, words: Words): string {
  const { t } = words;
  const what = dayPlanWords(plan, weekday, now, words);
  const warning =
    shortStandingWords(plan.answer, words) ?? (plan.kind === "check" ? t("words.week.check") : null);
  return warning ? t("words.week.warned", { warning, what }) : what;
}

function dayPlanWords({ kind, answer, at }: DayPlan, weekday: WeekDay, now: WallTime, words: Words): string {
  const { t, format } = words;
  const hours = shortPeriodWords(weekday.periods, words);
  switch (kind) {
    case "closed":
      return dayWords(weekday, words);
    case "gone":
      return t("words.week.listed", { hours });
    case "over":
      return t("words.week.over", { hours });
    case "open":
    case "check":
      if (!at) return hours;
      return t("words.week.plan", {
        hours,
        day: format.longDay(weekday.day, now.day),
        desk: answer.desk.name,
      });
  }
}

/** "Mon 28 Dec – Sun 3 Jan 2027" @param monday days since 1970-01-01 */
export function weekRangeWords(monday: number, now: WallTime, { t, format }: Words): string {
  const written = (day: number) => format.shortDay(day, now.day);
  return t("words.week.range", { from: written(monday), to: written(monday + DAYS_A_WEEK - 1) });
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

/** "Friday 25 December: closed, Christmas Day", "Friday 26 March 2027: Good Friday: no source says …" @param day days since 1970-01-01 */
export function specialDayWords(closingDay: ClosingDay, day: number, today: number, words: Words): string {
  const { t, format, local } = words;
  const on = format.longDay(day, today);
  return closingDay.effect === "closed"
    ? t("words.week.closingDay", { day: on, name: local(closingDay.name) })
    : t("words.state.of", { what: on, state: unsettledWords(closingDay, words) });
}
