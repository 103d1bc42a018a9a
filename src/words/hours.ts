import type { Period, Week } from "../domain/schedule";
import type { Words } from "../i18n/texts";

/** "09:00–12:00, 13:00–16:00"; "" when there are none */
export function periodWords(periods: readonly Period[], words: Words): string {
  return periods.map((period) => rangeWords(period, words.format.time, words)).join(words.t("words.comma"));
}

/** "9–16", "9:30–12"; for a cell that has no room for more */
export function shortPeriodWords(periods: readonly Period[], words: Words): string {
  return periods.map((period) => rangeWords(period, words.format.shortTime, words)).join(" ");
}

/** From the left in any language, as on the sign at the door. */
const rangeWords = (
  { opens, closes }: Period,
  time: (minute: number) => string,
  { t, format }: Words,
): string => format.leftToRight(t("words.hours.range", { opens: time(opens), closes: time(closes) }));

/** "Mon–Wed 09:00–16:00, Thu 09:00–12:00": neighbouring days with the same hours together, closed days left out. */
export function weekWords(week: Week, words: Words): string {
  const runs: { readonly from: number; to: number; readonly hours: string }[] = [];
  week.forEach((periods, weekday) => {
    const hours = periodWords(periods, words);
    const last = runs.at(-1);
    if (last?.hours === hours) last.to = weekday;
    else runs.push({ from: weekday, to: weekday, hours });
  });
  return runs
    .filter(({ hours }) => hours !== "")
    .map(({ from, to, hours }) => runWords(from, to, hours, words))
    .join(words.t("words.comma"));
}

function runWords(from: number, to: number, hours: string, { t, format }: Words): string {
  const first = format.weekdayShort(from);
  return from === to
    ? t("words.hours.day", { first, hours })
    : t("words.hours.days", { first, last: format.weekdayShort(to), hours });
}
