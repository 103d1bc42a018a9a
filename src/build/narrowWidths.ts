import type { MediaCondition, MediaQuery, Visitor } from "lightningcss";

/** Of the unit that is written, as in `rem`; less than a screen can show. */
const HARDLY = 0.001;

/**
 * For Lightning CSS: `(width < 48rem)` becomes `(max-width: 47.999rem)`. By itself it would write `not (min-width: 48rem)`,
 * which Safari knows from 16.4 on; before that the whole block is skipped.
 */
export const narrowWidths: Visitor<never> = {
  MediaQuery: (query): MediaQuery => ({
    ...query,
    condition: query.condition ? narrow(query.condition) : null,
  }),
};

function narrow(condition: MediaCondition): MediaCondition {
  if (condition.type === "operation") return { ...condition, conditions: condition.conditions.map(narrow) };
  if (condition.type !== "feature" || condition.value.type !== "range") return condition;
  const { operator, value } = condition.value;
  if (operator !== "less-than" || value.type !== "length" || value.value.type !== "value") return condition;
  const { unit, value: below } = value.value.value;
  const length = { type: "value" as const, value: { unit, value: below - HARDLY } };
  return {
    ...condition,
    value: { ...condition.value, operator: "less-than-equal", value: { ...value, value: length } },
  };
}
