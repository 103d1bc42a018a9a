import type { Place } from "../../domain/place";
import { placeAddressText } from "../../words/place";

/** The way to an address, in Google Maps, which asks for the means of travel itself. */
export const directionsTo = (address: string): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(address)}`;

/** Where no address is named there is no way to tell: the name is looked for on the same map. */
const searchFor = (address: string): string =>
  `https://www.google.com/maps/search/?api=1&query=${encodeURIComponent(address)}`;

/** What a map site is asked for a place: the way there, or where it is. The point is an estimate: the text is looked up. */
export const mapLink = (place: Place) =>
  place.street === null
    ? ({ kind: "search", href: searchFor(placeAddressText(place)) } as const)
    : ({ kind: "directions", href: directionsTo(placeAddressText(place)) } as const);
