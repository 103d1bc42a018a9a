import { describe, expect, it } from "vitest";
import towns from "../../data/towns/towns.json";
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
    ["s hertogen", "'s-Hertogenbosch"],
    ["Flushing", "Vlissingen"],
    ["hook of", "Hoek van Holland"],
    ["Ter Apel", "Ter Apel"],
    ["damwald", "Damwâld"],
    ["GRON", "Groningen"],
    ["ijssel", "IJsselstein"],
  ])("finds by %s first %s", (typed, name) => {
    expect(first(typed)).toBe(name);
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
