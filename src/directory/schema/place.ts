import * as v from "valibot";
import { point, postcode } from "./point";
import { httpsAddress, id, listOf, localText, partialDate, someIds, text } from "./values";

/** A place that later pages name beside the eight desks. */
export const place = v.strictObject({
  id,
  kind: v.picklist(["desk", "service-point", "expat-centre"]),
  name: text,
  town: text,
  street: v.nullable(text),
  postcode: v.nullable(postcode),
  point,
  services: someIds,
  forWhom: v.nullable(localText),
  conditions: listOf(localText, 10),
  ownPlanner: v.nullable(httpsAddress),
  asOf: partialDate,
  sources: someIds,
});
