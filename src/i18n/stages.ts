/** Rooms whose code comes after the first screen's; what stands in their place until then is said by `<room>.slot.…`. */
const LATER = /^(about|panel|week|map)\.(?!slot\.)/;
/** Said by the page as built, and by nothing that runs on a device. */
const BUILT = /\.built\./;

export type Stage = "first" | "later" | "built";

/** When a message is needed. */
export const stageOf = (key: string): Stage =>
  BUILT.test(key) ? "built" : LATER.test(key) ? "later" : "first";
