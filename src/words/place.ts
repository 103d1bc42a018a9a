import type { Origin } from "../domain/origin";
import type { Place } from "../domain/place";
import type { Service } from "../domain/service";
import type { Words } from "../i18n/texts";
import { withoutStop } from "./stop";

/** "Rijnstraat 8, Den Haag"; the name where no address is named. Names and addresses are the same in each language. */
export const placeName = ({ name, street, town }: Place): string => (street ? `${street}, ${town}` : name);

/** "Leeghwaterlaan 14, 5223 BA 's-Hertogenbosch" */
export const placeAddressLine = ({ name, street, postcode, town }: Place): string =>
  [street ?? name, [postcode, town].filter(Boolean).join(" ")].join(", ");

/** For map sites and apps. */
export const placeAddressText = (place: Place): string => `${placeAddressLine(place)}, Nederland`;

/** "Collect a residence permit, Passport photo or fingerprints" */
const placeServicesWords = ({ services }: Place, { local, format }: Words): string =>
  format.list(services.map(({ label }) => local(label)));

/** What it does, for whom, what else is known, and as of when. @param service the chosen one, which need not be said */
export function knownOfPlace(place: Place, service: Service | null, words: Words): string {
  const { t, local, format } = words;
  const known = [
    service ? null : placeServicesWords(place, words),
    place.forWhom && local(place.forWhom),
    ...place.conditions.map((condition) => withoutStop(local(condition))),
    t("words.place.asOf", { date: format.sourceDate(place.asOf) }),
  ];
  return known.filter(Boolean).join(" · ");
}

/** From where distances are told: "Distances in a straight line from Breda." @param origin null: from the desk */
export function distancesFrom(origin: Origin | null, { t, format }: Words): string {
  if (!origin) return t("words.place.fromDesk");
  const { town } = origin;
  return town === null
    ? t("words.place.fromHere")
    : t("words.place.fromTown", { town: format.leftToRight(town) });
}
