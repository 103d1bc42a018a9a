import * as v from "valibot";
import { schedule } from "./hours";
import { point, postcode } from "./point";
import { facts, id, listOf, localText, partialDate, text } from "./values";

const advisory = v.strictObject({
  kind: v.picklist(["closed", "moved", "changed", "unconfirmed"]),
  since: v.nullable(partialDate),
  precision: v.picklist(["by", "on"]),
  text: localText,
  source: id,
  services: v.optional(v.pipe(v.array(id), v.minLength(1, "must name a service, or be left out"))),
  instead: v.optional(v.array(id)),
});

export const desk = v.strictObject({
  id,
  name: text,
  city: text,
  label: text,
  building: text,
  street: text,
  postcode,
  point,
  ...schedule,
  notOffered: v.array(id),
  advisories: listOf(advisory, 50),
  notes: facts,
  source: id,
});
