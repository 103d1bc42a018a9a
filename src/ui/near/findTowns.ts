import type { LatLon } from "../../domain/latLon";

export interface Town extends LatLon {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  /** empty where no other town has the name */
  readonly province: string;
}

/** "Hengelo (Gelderland)" */
export const townLabel = ({ name, province }: Town) => (province ? `${name} (${province})` : name);

/** Without capitals, accents, hyphens and apostrophes: "'s-Hertogenbosch" is found by "s hertogen". */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .replace(/-/g, " ")
    .toLowerCase()
    .trim();

/**
 * Towns one of whose names has a word that begins as typed; those that begin so themselves first, else in the order
 * given. @param most how many at most
 */
export function findTowns(towns: readonly Town[], typed: string, most: number): readonly Town[] {
  const wanted = plain(typed);
  if (wanted === "") return [];
  const names = (town: Town) => [town.name, ...town.alsoCalled].map(plain);
  const begins = towns.filter((town) => names(town).some((name) => name.startsWith(wanted)));
  const holds = towns.filter((town) => names(town).some((name) => name.includes(` ${wanted}`)));
  return [...new Set([...begins, ...holds])].slice(0, most);
}
