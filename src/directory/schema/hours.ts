import * as v from "valibot";
import type { Period, Week } from "../../domain/schedule";
import { dayOf } from "../../domain/wallTime";
import { day, id, listOf, localText, whole } from "./values";

const PERIOD = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** A time that a page gives as closing: minutes after midnight. */
export const closingTime = v.pipe(
  v.string(),
  v.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time as in "20:00"'),
  v.transform(minuteOf),
);

const period = v.pipe(
  v.string(),
  v.regex(PERIOD, 'must be a period as in "09:00-16:00"'),
  v.transform((written): Period => {
    const [opens = "", closes = ""] = written.split("-");
    return { opens: minuteOf(opens), closes: minuteOf(closes) };
  }),
  v.check(({ opens, closes }) => opens < closes, "a period must open before it closes"),
);

const periods = v.pipe(
  listOf(period, 24),
  v.check(
    (day) => day.every((next, index) => index === 0 || (day[index - 1]?.closes ?? 0) < next.opens),
    "periods of a day must follow one another and not touch",
  ),
);

export const week = v.pipe(
  v.strictObject({
    mo: periods,
    tu: periods,
    we: periods,
    th: periods,
    fr: periods,
    sa: periods,
    su: periods,
  }),
  v.transform(({ mo, tu, we, th, fr, sa, su }): Week => [mo, tu, we, th, fr, sa, su]),
);

const override = v.strictObject({ day, periods, reason: localText, source: id });

/** Weekly hours and the days that differ: a desk's, or the phone line's. */
export const schedule = {
  week,
  overrides: v.pipe(
    listOf(override, 400),
    v.check(
      (overrides) => new Set(overrides.map((dated) => dated.day)).size === overrides.length,
      "must have one entry for a day at most",
    ),
  ),
};

/** A leap year has every date that any year has. */
const LEAP_YEAR = 2028;

const fixed = v.pipe(
  v.strictObject({
    kind: v.literal("fixed"),
    month: whole(1, 12),
    date: whole(1, 31),
    movesOnSunday: whole(-6, 6),
  }),
  v.check(
    ({ month, date }) => dayOf({ year: LEAP_YEAR, month, date }) !== null,
    "must be a date that some year has",
  ),
);

export const closingDay = v.strictObject({
  id,
  name: localText,
  on: v.variant("kind", [
    fixed,
    v.strictObject({ kind: v.literal("easter"), offset: whole(-80, 250) }),
    v.strictObject({
      kind: v.literal("dated"),
      days: v.pipe(listOf(day, 100), v.minLength(1, "must list at least one day")),
    }),
  ]),
  effect: v.picklist(["closed", "check-first"]),
  note: v.nullable(localText),
  source: id,
});
