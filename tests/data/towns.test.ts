import { describe, expect, it } from "vitest";
import { townByPostcode } from "../../data/towns/townByPostcode";
import towns from "../../data/towns/towns.json";
import { kilometresBetween } from "../../src/domain/latLon";
import { isNearTheNetherlands } from "../../src/domain/origin";
import { findTowns, townLabel } from "../../src/ui/near/findTowns";
import { directory } from "../support/directory";

const first = (typed: string) => findTowns(towns, typed, 5)[0]?.name;

describe("the list of towns", () => {
  it("is long enough to find a larger place near every address", () => {
    expect(towns.length).toBeGreaterThan(300);
  });

  it("holds places in the Netherlands only, each with a label of its own", () => {
    expect(towns.filter((town) => !isNearTheNetherlands(town))).toEqual([]);
    const labels = towns.map(townLabel);
    expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
  });

  it("has every town with a desk, where the desk is", () => {
    for (const { city, point } of directory.desks) {
      const town = findTowns(towns, city, 1)[0];
      expect(town?.name).toBe(city);
      expect(Math.abs((town?.lat ?? 0) - point.lat)).toBeLessThan(0.06);
    }
  });

  it.each([
    ["The Hague", "Den Haag"],
    ["den haag", "Den Haag"],
    ["'s-Grav", "Den Haag"],
    ["den bosch", "'s-Hertogenbosch"],
    ["den  bosch", "'s-Hertogenbosch"],
    ["s hertogen", "'s-Hertogenbosch"],
    ["Flushing", "Vlissingen"],
    ["hook of", "Hoek van Holland"],
    ["Ter Apel", "Ter Apel"],
    ["damwald", "Damwâld"],
    ["GRON", "Groningen"],
    ["ijssel", "IJsselstein"],
    ["etten", "Etten-Leur"],
    ["Amsterdam Zuidoost", "Amsterdam-Zuidoost"],
    ["leidschen", "Leidschendam"],
    ["La Haye", "Den Haag"],
    ["لاهاي", "Den Haag"],
    ["ГААГА", "Den Haag"],
    ["鹿特丹", "Rotterdam"],
    ["bois le duc", "'s-Hertogenbosch"],
    ["امستردام", "Amsterdam"],
    ["3013", "Rotterdam"],
    ["3013 AB", "Rotterdam"],
  ])("finds by %s first %s", (typed, name) => {
    expect(first(typed)).toBe(name);
  });

  it("finds by a postcode its town alone", () => {
    expect(findTowns(towns, "3013", 5).map(({ name }) => name)).toEqual(["Rotterdam"]);
  });

  it("finds by a later word too, after those that begin so", () => {
    expect(findTowns(towns, "zoom", 9).map(({ name }) => name)).toContain("Bergen op Zoom");
  });

  it("tells namesakes apart by their province", () => {
    expect(findTowns(towns, "hengelo", 5).map(townLabel)).toEqual([
      "Hengelo (Overijssel)",
      "Hengelo (Gelderland)",
    ]);
  });

  it("proposes nothing before anything is typed, and nothing for what is no town", () => {
    expect([findTowns(towns, "  ", 5), findTowns(towns, "Atlantis", 5)]).toEqual([[], []]);
  });
});

describe("a postcode", () => {
  it.each([
    ["1073", "Amsterdam", 52.353, 4.898],
    ["1118", "Hoofddorp", 52.302, 4.756],
    ["2512", "Den Haag", 52.075, 4.305],
    ["2595", "Den Haag", 52.083, 4.338],
    ["3013", "Rotterdam", 51.924, 4.468],
    ["4331", "Middelburg", 51.501, 3.608],
    ["5211", "'s-Hertogenbosch", 51.689, 5.304],
    ["5611", "Eindhoven", 51.437, 5.48],
    ["6211", "Maastricht", 50.847, 5.69],
    ["8011", "Zwolle", 52.512, 6.094],
    ["8899", "Oost-Vlieland", 53.298, 5.067],
    ["9561", "Ter Apel", 52.876, 7.06],
    ["9711", "Groningen", 53.218, 6.569],
  ])("%s belongs to %s, not far from its own middle", (postcode, name, lat, lon) => {
    const town = townByPostcode(towns, postcode);
    expect(town?.name).toBe(name);
    expect(town && kilometresBetween(town, { lat, lon })).toBeLessThan(6);
  });

  it.each(["3013 AB", "3013ab", " 3013 ", "3013 a"])("can be written as %j", (typed) => {
    expect(townByPostcode(towns, typed)?.name).toBe("Rotterdam");
  });

  it.each(["", "301", "30133", "0301", "3013 ABC", "Rotterdam"])("is not %j", (typed) => {
    expect(townByPostcode(towns, typed)).toBeNull();
  });

  it("belongs to the town whose desk's address has it", () => {
    for (const { city, postcode } of directory.desks) {
      expect(townByPostcode(towns, postcode)?.name).toBe(city);
    }
  });

  it("belongs to one town only", () => {
    const starts = towns.flatMap(({ postcodesFrom }) => postcodesFrom);
    expect(new Set(starts).size).toBe(starts.length);
    expect(towns.filter(({ postcodesFrom }) => postcodesFrom.length === 0)).toEqual([]);
  });
});
