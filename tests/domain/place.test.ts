import { describe, expect, it } from "vitest";
import { does, inOrder, lastNamed } from "../../src/domain/place";
import { deskOf, directory, placeOf, serviceOf } from "../support/directory";

const BREDA = { lat: 51.5875, lon: 4.775 };
const idsOf = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id);
const doing = (service: string) => directory.places.filter((place) => does(place, serviceOf(service)));

describe("a place that later pages name", () => {
  it("does the services that are named with it, and no other", () => {
    expect(
      directory.services.filter((service) => does(placeOf("haarlem"), service)).map(({ id }) => id),
    ).toEqual(["photo-fingerprints"]);
  });

  it("does anything, when nothing is chosen", () => {
    expect(does(placeOf("haarlem"), null)).toBe(true);
  });

  it("answers no questions and takes no applications: those go by phone", () => {
    expect([...doing("ask-question"), ...doing("submit-application")]).toEqual([]);
  });
});

describe("when places were last named", () => {
  const named = (...dates: readonly string[]) =>
    lastNamed(dates.map((asOf) => ({ ...placeOf("haarlem"), asOf })));

  it("is the month of the latest, or its year where no month is known", () => {
    expect(named("2025-11-03", "2026-02", "2026")).toBe("2026-02");
    expect(named("2025-11-03", "2024")).toBe("2025-11");
    expect(named("2026", "2025-11-03")).toBe("2026");
  });

  it("is not known of none", () => {
    expect(named()).toBeUndefined();
  });
});

describe("the nearest places", () => {
  it("for a permit, from Breda: those for everybody first, then those for some, each by distance", () => {
    expect(idsOf(inOrder(doing("pick-up-permit"), BREDA))).toEqual([
      "den-bosch-leeghwaterlaan",
      "den-haag",
      "amsterdam-calandlaan",
      "zwolle",
      "rotterdam-expat",
      "eindhoven-expat",
      "utrecht-expat",
      "goes",
      "den-haag-expat",
      "maastricht",
    ]);
  });

  it("are as the directory lists them where nobody said from where, those for everybody first", () => {
    const backwards = [...directory.places].reverse();
    const those = (forAll: boolean) =>
      idsOf(backwards.filter(({ forWhom }) => (forWhom === null) === forAll));
    expect(idsOf(inOrder(backwards, null))).toEqual([...those(true), ...those(false)]);
  });

  it("leave the directory in its order", () => {
    const before = idsOf(directory.places);
    inOrder(directory.places, deskOf("zwolle").point);
    expect(idsOf(directory.places)).toEqual(before);
  });
});
