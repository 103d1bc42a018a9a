import type { Desk } from "../../domain/directory";

export type Addressed = Pick<Desk, "building" | "street" | "postcode" | "city">;

/** As on an envelope. */
export const addressLines = ({ building, street, postcode, city }: Addressed): readonly string[] => [
  building,
  street,
  `${postcode} ${city}`,
];

/** "IND Loket Utrecht, Bergstraat 58, 3511 RS Utrecht" */
export const addressLine = (desk: Addressed): string => addressLines(desk).join(", ");
