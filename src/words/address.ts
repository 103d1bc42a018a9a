import type { Desk } from "../domain/desk";

export type Addressed = Pick<Desk, "building" | "street" | "postcode" | "city">;

/** As on an envelope. */
export const addressLines = ({ building, street, postcode, city }: Addressed): readonly string[] => [
  building,
  street,
  `${postcode} ${city}`,
];

/** "IND Loket Utrecht, Bergstraat 58, 3511 RS Utrecht" */
export const addressLine = (desk: Addressed): string => addressLines(desk).join(", ");

/** For map sites and apps: without the building, which they do not know. */
export const addressText = ({ street, postcode, city }: Addressed): string =>
  `${street}, ${postcode} ${city}, Nederland`;
