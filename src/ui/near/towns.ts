import written from "../../../data/towns/towns.json";
import type { Origin } from "../../domain/origin";
import type { Town } from "./findTowns";
import { townLabel } from "./findTowns";

/** The list is part of the app and works without a network. It is large: it comes when a town is wanted. */
export const towns: readonly Town[] = written;

/** The place from which distances are measured for a town. */
export const originAt = (town: Town): Origin => ({
  lat: town.lat,
  lon: town.lon,
  accuracy: null,
  town: townLabel(town),
});
