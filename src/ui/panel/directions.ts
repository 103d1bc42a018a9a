import type { Desk } from "../../domain/directory";

type Addressed = Pick<Desk, "building" | "street" | "postcode" | "city">;

/** As on an envelope. */
export const addressLines = ({ building, street, postcode, city }: Addressed): readonly string[] => [
  building,
  street,
  `${postcode} ${city}`,
];

const addressText = ({ street, postcode, city }: Addressed) => `${street}, ${postcode} ${city}, Nederland`;

export interface DirectionLink {
  /** a name of its own in every language */
  readonly name: string;
  readonly href: string;
}

/** Map sites that find a way to an address. */
export function directionLinks(desk: Addressed): readonly DirectionLink[] {
  const address = encodeURIComponent(addressText(desk));
  return [
    { name: "OpenStreetMap", href: `https://www.openstreetmap.org/search?query=${address}` },
    { name: "Google Maps", href: `https://www.google.com/maps/dir/?api=1&destination=${address}` },
    { name: "Apple Maps", href: `https://maps.apple.com/?daddr=${address}` },
  ];
}

/** For the phone's own map app (RFC 5870); `u` is the accuracy in metres, `q` the address that the app looks up. */
export function geoLink({ point, ...desk }: Addressed & Pick<Desk, "point">): string {
  return `geo:${point.lat},${point.lon};u=${point.accuracy}?q=${encodeURIComponent(addressText(desk))}`;
}
