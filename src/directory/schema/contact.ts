import * as v from "valibot";
import { schedule, week } from "./hours";
import { fact, facts, httpsAddress, id, listOf, text } from "./values";

const channel = { url: httpsAddress, label: text, facts, cautions: facts, source: id };

const NOT_DIALLED = "must be the number that is dialled";

const phone = v.pipe(
  v.strictObject({
    tel: v.pipe(v.string(), v.regex(/^\+31[1-9]\d{6,10}$/, 'must be a Dutch number as in "+31880430430"')),
    national: v.pipe(text, v.regex(/^0[\d -]+$/, 'must be a number as in "088 0430 430"')),
    international: v.pipe(text, v.regex(/^\+[\d -]+$/, 'must be a number as in "+31 88 0430 430"')),
    facts,
    ...schedule,
    source: id,
  }),
  v.forward(
    v.check(({ tel, international }) => digits(international) === digits(tel), NOT_DIALLED),
    ["international"],
  ),
  v.forward(
    v.check(({ tel, national }) => digits(national) === digits(tel).replace(/^31/, "0"), NOT_DIALLED),
    ["national"],
  ),
);

const digits = (shown: string) => shown.replace(/\D/g, "");

export const contact = v.strictObject({
  phone,
  emailForm: v.strictObject(channel),
  social: v.strictObject({ ...channel, week }),
  post: v.strictObject({ lines: listOf(text, 10), facts, source: id }),
  vNumber: facts,
  waits: fact,
});
