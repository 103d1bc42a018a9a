import * as z from "zod/mini";
import type { ClosingDayRule } from "../domain/closingDays";
import type { Desk, Directory, Fact, LocalText, Service } from "../domain/directory";
import type { Override, Period, Week } from "../domain/schedule";
import { readDay } from "../domain/wallTime";
import { problemOf } from "./problemOf";

// A page under a strict content security policy may not compile code; zod's faster path would try.
z.config({ jitless: true, localeError: problemOf });

const text = z.string().check(z.minLength(1, "must not be empty"));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens"));
const address = z.string().check(z.regex(/^https:\/\/\S+$/, "must be an https address"));
const isoDate = z
  .string()
  .check(
    z.regex(/^\d{4}(-\d{2}){0,2}(\/\d{4}(-\d{2}){0,2})?$/, "must be a year, month or day as in 2022-05-25"),
  );

const localText = z.catchall(z.object({ en: text }), text) satisfies z.ZodMiniType<LocalText>;
const fact = z.strictObject({ text: localText, source: id }) satisfies z.ZodMiniType<Fact>;
const facts = z.array(fact);

const PERIOD = /^([01]\d|2[0-3]):([0-5]\d)-(([01]\d|2[0-3]):([0-5]\d)|24:00)$/;
const minuteOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

const period = z.pipe(
  z.string().check(z.regex(PERIOD, 'must be a period as in "09:00-16:00"')),
  z.pipe(
    z.transform((written: string): Period => {
      const [opens = "", closes = ""] = written.split("-");
      return { opens: minuteOf(opens), closes: minuteOf(closes) };
    }),
    z
      .custom<Period>()
      .check(z.refine(({ opens, closes }) => opens < closes, "a period must open before it closes")),
  ),
) satisfies z.ZodMiniType<Period>;

const periods = z
  .array(period)
  .check(
    z.refine(
      (day) => day.every((next, index) => index === 0 || (day[index - 1]?.closes ?? 0) < next.opens),
      "periods of a day must follow one another and not touch",
    ),
  );

const week = z.pipe(
  z.strictObject({
    mo: periods,
    tu: periods,
    we: periods,
    th: periods,
    fr: periods,
    sa: periods,
    su: periods,
  }),
  z.transform(({ mo, tu, we, th, fr, sa, su }): Week => [mo, tu, we, th, fr, sa, su]),
) satisfies z.ZodMiniType<Week>;

const day = z.pipe(
  z
    .string()
    .check(
      z.refine(
        (written) => readDay(written) !== null,
        "must be a day that the calendar has, as in 2027-01-02",
      ),
    ),
  z.transform((written: string) => readDay(written) ?? 0),
);

const override = z.strictObject({
  day,
  periods,
  reason: localText,
  source: id,
}) satisfies z.ZodMiniType<Override>;

const schedule = { week, overrides: z.array(override) };

const closingDay = z.strictObject({
  id,
  name: localText,
  on: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("fixed"),
      month: z.int().check(z.minimum(1), z.maximum(12)),
      date: z.int().check(z.minimum(1), z.maximum(31)),
      movesOnSunday: z.int().check(z.minimum(-6), z.maximum(6)),
    }),
    z.strictObject({ kind: z.literal("easter"), offset: z.int().check(z.minimum(-80), z.maximum(250)) }),
  ]),
  effect: z.enum(["closed", "check-first"]),
  source: id,
}) satisfies z.ZodMiniType<ClosingDayRule>;

const service = z.strictObject({
  id,
  label: localText,
  can: localText,
  term: z.strictObject({ en: text, nl: text }),
  appointment: z.enum(["required", "not-required"]),
  bring: facts,
  planners: z.array(z.strictObject({ label: localText, url: address, source: id })),
  source: id,
}) satisfies z.ZodMiniType<Service>;

const within = (low: number, high: number, what: string) =>
  z.number().check(
    z.refine((value) => low <= value && value <= high, {
      error: `${what} must lie in the Netherlands (${low} to ${high}); are latitude and longitude swapped?`,
    }),
  );

const desk = z.strictObject({
  id,
  name: text,
  city: text,
  alsoCalled: z.array(text),
  building: text,
  street: text,
  postcode: z.string().check(z.regex(/^[1-9]\d{3} [A-Z]{2}$/, 'must be a postcode as in "1073 AT"')),
  point: z.strictObject({
    lat: within(50.7, 53.6, "latitude"),
    lon: within(3.3, 7.3, "longitude"),
    accuracy: z.number().check(z.positive("must be metres above 0")),
    basis: localText,
  }),
  ...schedule,
  notOffered: z.array(id),
  advisories: z.array(
    z.strictObject({
      kind: z.enum(["closed", "moved", "changed", "unconfirmed"]),
      since: z.nullable(isoDate),
      precision: z.enum(["by", "on"]),
      text: localText,
      source: id,
    }),
  ),
  notes: facts,
  source: id,
}) satisfies z.ZodMiniType<Desk>;

const channel = { url: address, label: text, facts, cautions: facts, source: id };

const contact = z.strictObject({
  phone: z.strictObject({
    tel: z.string().check(z.regex(/^\+\d{8,15}$/, 'must be a number as in "+31880430430"')),
    national: text,
    international: text,
    facts,
    ...schedule,
    source: id,
  }),
  emailForm: z.strictObject(channel),
  social: z.strictObject({ ...channel, week }),
  post: z.strictObject({ lines: z.array(text), facts, source: id }),
  vNumber: facts,
  waits: fact,
});

/** `data/directory.json`, format 1, read into the domain's `Directory`. A domain field it forgets does not compile. */
export const directorySchema = z.strictObject({
  format: z.literal(1, "is a format this version of the app does not know"),
  listing: id,
  sources: z
    .array(
      z.strictObject({
        id,
        title: text,
        publisher: text,
        url: z.nullable(address),
        date: z.nullable(isoDate),
      }),
    )
    .check(z.minLength(1)),
  organisation: z.strictObject({ abbreviation: text, name: localText, dutchName: text, facts }),
  services: z.array(service).check(z.minLength(1, "must list at least one service")),
  bringAlways: facts,
  appointmentAdvisory: fact,
  appointmentByPhone: fact,
  desks: z.array(desk).check(z.minLength(1, "must list at least one desk")),
  contact,
  closingDays: z.array(closingDay),
  corrections: fact,
}) satisfies z.ZodMiniType<Directory>;
