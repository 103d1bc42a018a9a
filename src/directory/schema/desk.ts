import * as v from "valibot";
import { closingTime, schedule } from "./hours";
import { point, postcode } from "./point";
import { facts, id, ids, listOf, localText, partialDate, someIds, text } from "./values";

const advisory = v.strictObject({
  kind: v.picklist(["closed", "moved", "changed", "unconfirmed"]),
  since: v.nullable(partialDate),
  precision: v.picklist(["by", "on"]),
  text: localText,
  source: id,
  services: v.optional(someIds),
  instead: v.optional(someIds),
  until: v.optional(closingTime),
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
  notOffered: ids,
  advisories: listOf(advisory, 50),
  notes: facts,
  source: id,
});
