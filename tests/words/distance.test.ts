import { describe, expect, it } from "vitest";
import { distanceWords } from "../../src/words/distance";
import { deskOf } from "../support/directory";
import { english } from "../support/words";

const UTRECHT = deskOf("utrecht").point;
const north = (kilometres: number) => ({ ...UTRECHT, lat: UTRECHT.lat + kilometres / 111.195 });

describe("a distance in words", () => {
  it.each([
    [0, "< 1 km"],
    [0.99, "< 1 km"],
    [1.01, "1 km"],
    [1.6, "2 km"],
    [70.6, "71 km"],
  ])("of %d km is %s", (kilometres, words) => {
    expect(distanceWords(UTRECHT, north(kilometres), english)).toBe(words);
  });
});
