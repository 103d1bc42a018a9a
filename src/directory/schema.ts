import * as v from "valibot";
import type { ClosingDayRule } from "../domain/closingDays";
import type { Desk, Directory, Fact, LocalText, Service } from "../domain/directory";
import type { Override, Period, Week } from "../domain/schedule";
import { readDay } from "../domain/wallTime";

/** A schema whose output is the domain's type. */
type Reads<Output> = v.GenericSchema<unknown, Output>;

const text = v.pipe(v.string(), v.minLength(1, "must not be empty"));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens"));
const address = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, "must be an https address"));
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/, "must be a year, month or day as in 2022-05-25"),
);

const localText = v.objectWithRest({ en: text }, text) satisfies Reads<LocalText>;
const fact = v.strictObject({ text: localText, source: id }) satisfies Reads<Fact>;
const facts = v.array(fact);

const PERIOD = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const period = v.pipe(
  v.string(),
  v.regex(PERIOD, 'must be a period as in "09:00-16:00"'),
  v.transform((written): Period => {
    const [opens = "", closes = ""] = written.split("-");
    return { opens: minuteOf(opens), closes: minuteOf(closes) };
  }),
  v.check(({ opens, closes }) => opens < closes, "a period must open before it closes"),
) satisfies Reads<Period>;

const periods = v.pipe(
  v.array(period),
  v.check(
    (day) => day.every((next, index) => index === 0 || (day[index - 1]?.closes ?? 0) < next.opens),
    "periods of a day must follow one another and not touch",
  ),
);

const week = v.pipe(
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
) satisfies Reads<Week>;

const day = v.pipe(
  v.string(),
  v.check((written) => readDay(written) !== null, "must be a day that the calendar has, as in 2027-01-02"),
  v.transform((written) => readDay(written) ?? 0),
);

const override = v.strictObject({ day, periods, reason: localText, source: id }) satisfies Reads<Override>;

const schedule = { week, overrides: v.array(override) };

const whole = (low: number, high: number) =>
  v.pipe(
    v.number(),
    v.integer("must be a whole number"),
    v.minValue(low, `must be at least ${low}`),
    v.maxValue(high, `must be at most ${high}`),
  );

const closingDay = v.strictObject({
  id,
  name: localText,
  on: v.variant("kind", [
    v.strictObject({
      kind: v.literal("fixed"),
      month: whole(1, 12),
      date: whole(1, 31),
      movesOnSunday: whole(-6, 6),
    }),
    v.strictObject({ kind: v.literal("easter"), offset: whole(-80, 250) }),
  ]),
  effect: v.picklist(["closed", "check-first"]),
  source: id,
}) satisfies Reads<ClosingDayRule>;

const service = v.strictObject({
  id,
  label: localText,
  can: localText,
  term: v.strictObject({ en: text, nl: text }),
  appointment: v.picklist(["required", "not-required"]),
  bring: facts,
  planners: v.array(v.strictObject({ label: localText, url: address, source: id })),
  source: id,
}) satisfies Reads<Service>;

const within = (low: number, high: number, what: string) =>
  v.pipe(
    v.number(),
    v.check(
      (value) => low <= value && value <= high,
      `${what} must lie in the Netherlands (${low} to ${high}); are latitude and longitude swapped?`,
    ),
  );

const desk = v.strictObject({
  id,
  name: text,
  city: text,
  alsoCalled: v.array(text),
  building: text,
  street: text,
  postcode: v.pipe(v.string(), v.regex(/^[1-9]\d{3} [A-Z]{2}$/, 'must be a postcode as in "1073 AT"')),
  point: v.strictObject({
    lat: within(50.7, 53.6, "latitude"),
    lon: within(3.3, 7.3, "longitude"),
    accuracy: v.pipe(v.number(), v.gtValue(0, "must be metres above 0")),
    basis: localText,
  }),
  ...schedule,
  notOffered: v.array(id),
  advisories: v.array(
    v.strictObject({
      kind: v.picklist(["closed", "moved", "changed", "unconfirmed"]),
      since: v.nullable(isoDate),
      precision: v.picklist(["by", "on"]),
      text: localText,
      source: id,
    }),
  ),
  notes: facts,
  source: id,
}) satisfies Reads<Desk>;

const channel = { url: address, label: text, facts, cautions: facts, source: id };

const contact = v.strictObject({
  phone: v.strictObject({
    tel: v.pipe(v.string(), v.regex(/^\+\d{8,15}$/, 'must be a number as in "+31880430430"')),
    national: text,
    international: text,
    facts,
    ...schedule,
    source: id,
  }),
  emailForm: v.strictObject(channel),
  social: v.strictObject({ ...channel, week }),
  post: v.strictObject({ lines: v.array(text), facts, source: id }),
  vNumber: facts,
  waits: fact,
});

/** `data/directory.json`, format 1, read into the domain's `Directory`. A domain field it forgets does not compile. */
export const directorySchema = v.strictObject({
  format: v.literal(1, "is a format this version of the app does not know"),
  listing: id,
  sources: v.pipe(
    v.array(
      v.strictObject({
        id,
        title: text,
        publisher: text,
        url: v.nullable(address),
        date: v.nullable(isoDate),
      }),
    ),
    v.minLength(1, "must list at least one source"),
  ),
  organisation: v.strictObject({ abbreviation: text, name: localText, dutchName: text, facts }),
  services: v.pipe(v.array(service), v.minLength(1, "must list at least one service")),
  bringAlways: facts,
  appointmentAdvisory: fact,
  appointmentByPhone: fact,
  desks: v.pipe(v.array(desk), v.minLength(1, "must list at least one desk")),
  contact,
  closingDays: v.array(closingDay),
  corrections: fact,
}) satisfies Reads<Directory>;
