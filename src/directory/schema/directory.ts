import * as v from "valibot";
import { contact } from "./contact";
import { desk } from "./desk";
import { closingDay } from "./hours";
import { place } from "./place";
import { dateOrInterval, fact, facts, httpsAddress, id, listOf, localText, text } from "./values";

const source = v.strictObject({
  id,
  title: text,
  publisher: text,
  url: v.nullable(httpsAddress),
  date: v.nullable(dateOrInterval),
});

const service = v.strictObject({
  id,
  label: localText,
  can: localText,
  term: v.strictObject({ en: text, nl: text }),
  appointment: v.picklist(["required", "not-required"]),
  bring: facts,
  planners: listOf(v.strictObject({ label: localText, url: httpsAddress, source: id }), 10),
  source: id,
});

const atLeastOne = (what: string) => `must list at least one ${what}`;

const FORMAT = 2;

const format = v.literal(FORMAT, ({ received }) =>
  Number(received) > FORMAT
    ? "is newer than this app: put the newer app beside the file"
    : `must be ${FORMAT}: rewrite the file as data/README.md says ("A file of format 1")`,
);

export const formatSchema = v.object({ format });

/** `data/directory.json`. What it refers to stands in it by id; `link` puts the things in their place. */
export const directorySchema = v.strictObject({
  format,
  listing: id,
  sources: v.pipe(listOf(source, 200), v.minLength(1, atLeastOne("source"))),
  organisation: v.strictObject({ abbreviation: text, name: localText, dutchName: text, facts }),
  services: v.pipe(listOf(service, 30), v.minLength(1, atLeastOne("service"))),
  bringAlways: facts,
  appointmentAdvisory: fact,
  appointmentPage: id,
  appointmentByPhone: fact,
  desks: v.pipe(listOf(desk, 100), v.minLength(1, atLeastOne("desk"))),
  places: listOf(place, 100),
  contact,
  closingDays: listOf(closingDay, 60),
  corrections: fact,
});

/** The directory as it is written: checked, and with ids where it refers to something. */
export type WrittenDirectory = v.InferOutput<typeof directorySchema>;
