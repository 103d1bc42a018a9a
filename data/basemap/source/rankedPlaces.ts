import type { CityName } from "../../cities";
import { PLACE_RANKS } from "../drawn/placeRanks";

/** A place that the map shows, and what GeoNames calls it. */
export interface RankedPlace {
  readonly name: string;
  /** 1 large, 2 middling, 3 small */
  readonly rank: 1 | 2 | 3;
  readonly geoNames: CityName;
}

export const rankedPlaces: readonly RankedPlace[] = PLACE_RANKS.flatMap(({ country, rank, names }) =>
  names.split(",").map((entry) => {
    const [name = "", listed = name] = entry.split("=").map((part) => part.trim());
    const [geoName = "", admin1 = ""] = listed.split("/");
    return { name, rank, geoNames: { name: geoName, country, admin1 } };
  }),
);
