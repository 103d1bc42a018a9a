import { describe, expect, it } from "vitest";
import { distancesFrom, placeAddressLine, placeAddressText, placeName } from "../../src/words/place";
import { directory } from "../support/directory";
import { english } from "../support/words";

const words = english;

function placeOf(id: string) {
  const place = directory.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`no place ${id}`);
  return place;
}

describe("a place", () => {
  it.each([
    ["den-haag", "Rijnstraat 8, Den Haag", "Rijnstraat 8, 2515 XP Den Haag"],
    ["amsterdam-calandlaan", "Pieter Calandlaan, Amsterdam", "Pieter Calandlaan, Amsterdam"],
    ["haarlem", "IND desk Haarlem", "IND desk Haarlem, Haarlem"],
  ])("%s is called by what is known of it", (id, name, line) => {
    expect(placeName(placeOf(id))).toBe(name);
    expect(placeAddressLine(placeOf(id))).toBe(line);
    expect(placeAddressText(placeOf(id))).toBe(`${line}, Nederland`);
  });
});

describe("distances", () => {
  const at = { lat: 51.6, lon: 4.8 };

  it("say from where they are", () => {
    expect(distancesFrom(null, words)).toBe("Distances in a straight line from this desk.");
    expect(distancesFrom({ ...at, town: "Breda", accuracy: null }, words)).toBe(
      "Distances in a straight line from Breda.",
    );
    expect(distancesFrom({ ...at, town: null, accuracy: 35 }, words)).toBe(
      "Distances in a straight line from your location.",
    );
  });
});
