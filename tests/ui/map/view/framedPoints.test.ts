import { describe, expect, it } from "vitest";
import { framedPoints } from "../../../../src/ui/map/view/framedPoints";
import { deskOf, directory } from "../../../support/directory";

const BREDA = { lat: 51.5866, lon: 4.776 };
const chosen = deskOf("den-bosch");
const [one, two, three] = directory.places;
const nothing = { desks: directory.desks, answers: [], origin: null, chosen: null, places: [] };

describe("the map frames", () => {
  it("all desks at first", () => {
    expect(framedPoints(nothing)).toEqual(directory.desks.map(({ point }) => point));
  });

  it("the chosen desk and the first places named instead of it", () => {
    if (!one || !two || !three) throw new Error("three places are needed");
    const seen = { ...nothing, chosen, places: [one, two, three] };
    expect(framedPoints(seen)).toEqual([chosen.point, one.point, two.point]);
    expect(framedPoints({ ...seen, origin: BREDA })).toEqual([BREDA, chosen.point, one.point, two.point]);
  });
});
