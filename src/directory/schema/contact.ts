import * as v from "valibot";
import { schedule, week } from "./hours";
import { fact, facts, httpsAddress, id, text } from "./values";

const channel = { url: httpsAddress, label: text, facts, cautions: facts, source: id };

const phone = v.pipe(
  v.strictObject({
    tel: v.pipe(v.string(), v.regex(/^\+\d{8,15}$/, 'must be a number as in "+31880430430"')),
    national: text,
    international: text,
    facts,
    ...schedule,
    source: id,
  }),
  v.check(
    ({ tel, international }) => digits(international) === digits(tel),
    "international must be the number that is dialled",
  ),
  v.check(
    ({ tel, national }) => digits(tel).endsWith(digits(national).replace(/^0/, "")),
    "national must be the number that is dialled",
  ),
);

const digits = (written: string) => written.replace(/\D/g, "");

export const contact = v.strictObject({
  phone,
  emailForm: v.strictObject(channel),
  social: v.strictObject({ ...channel, week }),
  post: v.strictObject({ lines: v.array(text), facts, source: id }),
  vNumber: facts,
  waits: fact,
});
