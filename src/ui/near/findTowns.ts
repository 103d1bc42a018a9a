import { townByPostcode } from "../../../data/towns/townByPostcode";
import type { LatLon } from "../../domain/latLon";

export interface Town extends LatLon {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  /** names in other languages and scripts: they are found, not shown */
  readonly calledAbroad: readonly string[];
  /** empty where no other town has the name */
  readonly province: string;
  /** the first four-digit postcode of each of its ranges */
  readonly postcodesFrom: readonly number[];
}

/** "Hengelo (Gelderland)" */
export const townLabel = ({ name, province }: Town) => (province ? `${name} (${province})` : name);

/** Whether it is the beginning of a postcode, of which nothing can be said yet. */
export const beginsPostcode = (typed: string): boolean => /^\d{1,3}$/.test(typed.trim());

/** Without capitals, accents, vowel signs, hyphens, apostrophes and needless spaces: "'s-Hertogenbosch" is found by "s  hertogen". */
const plain = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[-\s]+/g, " ")
    .toLowerCase()
    .trim();

/**
 * The town of a postcode. Or towns one of whose names has a word that begins as typed; those that begin so themselves
 * first, else in the order given. @param most how many at most
 */
export function findTowns(towns: readonly Town[], typed: string, most: number): readonly Town[] {
  const coded = townByPostcode(towns, typed);
  if (coded) return [coded];
  const wanted = plain(typed);
  if (wanted === "") return [];
  const names = ({ name, alsoCalled, calledAbroad }: Town) =>
    [name, ...alsoCalled, ...calledAbroad].map(plain);
  const begins = towns.filter((town) => names(town).some((name) => name.startsWith(wanted)));
  const holds = towns.filter((town) => names(town).some((name) => name.includes(` ${wanted}`)));
  return [...new Set([...begins, ...holds])].slice(0, most);
}
