/**
 * What a first screen does not say: rooms whose code comes later, but for what stands in their place until then
 * (`<room>.slot.…`), and what these rooms, a tap, a refused file or a newer version bring.
 */
const LATER = [
  /^(about|panel|week|map)\.(?!slot\.)/,
  /^filters\.(now|done|refusal)\b/,
  /^frame\.(language|print|version)\./,
  // Without "unasked": it is said where these cannot come.
  /^near\.(town|noTown|denied|unavailable|timeout|outside|unsupported)$/,
  /^list\.places\b/,
  /^shared\.(date|time|noDate|noTime|distance|place|remind|saved|contact|sources?|phone)\b/,
  /^words\.(bring|calendar|hours|place|plan|quick|shared|source|week)\b/,
  /^words\.(appointment\.(listed|required)$|need\.phone$|phone\.(?!call$)|unread\.translation$)/,
];
/** Said by the page as built, and by nothing that runs on a device. */
const BUILT = /\.built\.|^words\.title\.short$/;

export type Stage = "first" | "later" | "built";

/** When a message is needed. */
export const stageOf = (key: string): Stage => {
  if (BUILT.test(key)) return "built";
  return LATER.some((keys) => keys.test(key)) ? "later" : "first";
};
