import type { Place } from "../../domain/place";
import { placeAddressText } from "../../words/place";

/** The way to a place, in Google Maps, which asks for the means of travel itself. The point is an estimate: the text is looked up. */
const directionsTo = (place: Place): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(placeAddressText(place))}`;

/** Where no address is named there is no way to tell: the name is looked for on the same map. */
const searchFor = (place: Place): string =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(placeAddressText(place))}`;

/** What a map site is asked for a place: the way there, or where it is. */
export const mapLink = (place: Place) =>
  place.street === null
    ? ({ kind: "search", href: searchFor(place) } as const)
    : ({ kind: "directions", href: directionsTo(place) } as const);
