import type { Place } from "../../domain/place";
import { placeAddressText } from "../../words/place";

/** The way to a place, in Google Maps, which asks for the means of travel itself. The point is an estimate: the text is looked up. */
export const directionsTo = (place: Place): string =>
  `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(placeAddressText(place))}`;
