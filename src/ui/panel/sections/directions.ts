import type { Desk } from "../../../domain/desk";
import type { Addressed } from "../../../words/address";
import { addressText } from "../../../words/address";
import { directionsTo } from "../../shared/mapLinks";

export type TravelMode = "transit" | "bicycling" | "walking" | "driving";

export interface ModeLink {
  readonly mode: TravelMode;
  readonly href: string;
}

const MODES: readonly TravelMode[] = ["transit", "bicycling", "walking", "driving"];

export const directionsLink = (desk: Addressed): string => directionsTo(addressText(desk));

/** The same by each means of travel: Google Maps is the one map site that knows all four. */
export const modeLinks = (desk: Addressed): readonly ModeLink[] =>
  MODES.map((mode) => ({ mode, href: `${directionsLink(desk)}&travelmode=${mode}` }));

export interface MapSite {
  /** a name of its own in every language */
  readonly name: string;
  readonly href: string;
}

/** Other sites that find the address. */
export function mapSites(desk: Addressed): readonly MapSite[] {
  const address = encodeURIComponent(addressText(desk));
  return [
    { name: "OpenStreetMap", href: `https://www.openstreetmap.org/search?query=${address}` },
    { name: "Apple Maps", href: `https://maps.apple.com/?daddr=${address}` },
  ];
}

/** The Dutch journey planner for all public transport; it takes no address in a link. */
export const PUBLIC_TRANSPORT_PLANNER: MapSite = { name: "9292", href: "https://9292.nl/en" };

/** For the phone's own map app (RFC 5870); `u` is the accuracy in metres, `q` the address that the app looks up. */
export function geoLink({ point, ...desk }: Addressed & Pick<Desk, "point">): string {
  return `geo:${point.lat},${point.lon};u=${point.accuracy}?q=${encodeURIComponent(addressText(desk))}`;
}
