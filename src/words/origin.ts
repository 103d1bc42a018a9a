import type { Origin } from "../domain/origin";
import type { Words } from "../i18n/texts";

/** "Nearest first, in a straight line from your location (known to within 35 metres)." */
export function originWords({ town, accuracy }: Origin, { t, format }: Words): string {
  if (town !== null) return t("words.origin.town", { town: format.leftToRight(town) });
  return t("words.origin.here", { radius: format.radius(accuracy ?? 0) });
}
