import type { Place } from "../domain/place";
import type { Words } from "../i18n/texts";

/** "Rijnstraat 8, Den Haag"; the name where no address is named. Names and addresses are the same in each language. */
export const placeName = ({ name, street, town }: Place): string => (street ? `${street}, ${town}` : name);

/** For map sites and apps. */
export const placeAddressText = ({ name, street, postcode, town }: Place): string =>
  [street ?? name, [postcode, town].filter(Boolean).join(" "), "Nederland"].join(", ");

/** "Collect a residence permit, Passport photo or fingerprints" */
const placeServicesWords = ({ services }: Place, { local, format }: Words): string =>
  format.list(services.map(({ label }) => local(label)));

/** What it does, for whom, what else is known, and as of when. */
export function knownOfPlace(place: Place, words: Words): string {
  const { t, local, format } = words;
  const known = [
    placeServicesWords(place, words),
    place.forWhom && local(place.forWhom),
    ...place.conditions.map((condition) => local(condition).replace(/\.$/, "")),
    t("words.place.asOf", { date: format.sourceDate(place.asOf) }),
  ];
  return known.filter(Boolean).join(" · ");
}
