import * as v from "valibot";
import { contact } from "./contact";
import { desk } from "./desk";
import { closingDay } from "./hours";
import { fact, facts, httpsAddress, id, isoDate, localText, text } from "./values";

const source = v.strictObject({
  id,
  title: text,
  publisher: text,
  url: v.nullable(httpsAddress),
  date: v.nullable(isoDate),
});

const service = v.strictObject({
  id,
  label: localText,
  can: localText,
  term: v.strictObject({ en: text, nl: text }),
  appointment: v.picklist(["required", "not-required"]),
  bring: facts,
  planners: v.array(v.strictObject({ label: localText, url: httpsAddress, source: id })),
  source: id,
});

const atLeastOne = (what: string) => `must list at least one ${what}`;

/** `data/directory.json`, format 1. What it refers to stands in it by id; `link` puts the things in their place. */
export const directorySchema = v.strictObject({
  format: v.literal(1, "is a format this version of the app does not know"),
  listing: id,
  sources: v.pipe(v.array(source), v.minLength(1, atLeastOne("source"))),
  organisation: v.strictObject({ abbreviation: text, name: localText, dutchName: text, facts }),
  services: v.pipe(v.array(service), v.minLength(1, atLeastOne("service"))),
  bringAlways: facts,
  appointmentAdvisory: fact,
  appointmentByPhone: fact,
  desks: v.pipe(v.array(desk), v.minLength(1, atLeastOne("desk"))),
  contact,
  closingDays: v.array(closingDay),
  corrections: fact,
});

/** The directory as it is written: checked, and with ids where it refers to something. */
export type WrittenDirectory = v.InferOutput<typeof directorySchema>;
