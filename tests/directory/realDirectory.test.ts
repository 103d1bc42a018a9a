import { describe, expect, it } from "vitest";
import { isGone, standingOn } from "../../src/domain/standing";
import { day, directory, directoryText, placeOf, serviceOf } from "../support/directory";

describe("the real directory", () => {
  it("is accepted, with eight desks, five services, thirteen places and eleven rules for special days", () => {
    expect(directory.desks).toHaveLength(8);
    expect(directory.services).toHaveLength(5);
    expect(directory.places).toHaveLength(13);
    expect(directory.closingDays).toHaveLength(11);
  });

  it("has the identifiers that links rely on", () => {
    expect(directory.desks.map(({ id }) => id)).toEqual([
      "amsterdam",
      "eindhoven",
      "hoofddorp",
      "rotterdam",
      "rijswijk",
      "utrecht",
      "zwolle",
      "den-bosch",
    ]);
    expect(directory.services.map(({ id }) => id)).toEqual([
      "ask-question",
      "submit-application",
      "passport-stamp",
      "pick-up-permit",
      "photo-fingerprints",
    ]);
  });

  it("reads hours into minutes after midnight", () => {
    expect(directory.desks[3]?.week[3]).toEqual([{ opens: 540, closes: 720 }]);
  });

  it("names no source that nothing comes from", () => {
    const { sources, ...others } = JSON.parse(directoryText);
    const rest = JSON.stringify(others);
    const unused = sources.filter(({ id }: { readonly id: string }) => !rest.includes(`"${id}"`));
    expect(unused).toEqual([]);
  });

  it("books in the IND's planner what the planner has, and sends the rest to the phone", () => {
    const planner = "https://oap.ind.nl/oap/en/#";
    expect(directory.services.map(({ planners }) => planners.map(({ url }) => url))).toEqual([
      [],
      [],
      [`${planner}/vaa`, `${planner}/tkv`],
      [`${planner}/doc`],
      [`${planner}/bio`],
    ]);
  });

  it("tells to wait for the letter before a permit is collected", () => {
    const [letter] = serviceOf("pick-up-permit").bring;
    expect(letter?.text.en).toContain("Wait for the IND's letter");
    expect(letter?.source.date).toBe("2022-05-15");
  });

  it("tells the evening hours of biometrics at every desk that takes them and is not gone", () => {
    const biometrics = serviceOf("photo-fingerprints");
    const telling = directory.desks.filter(({ advisories }) =>
      advisories.some(
        ({ text, services }) => text.en.includes("until 20:00") && services?.includes(biometrics),
      ),
    );
    const standing = directory.desks.filter(
      (desk) =>
        !desk.notOffered.includes(biometrics) && !isGone(standingOn(desk, biometrics, day("2026-11-24"))),
    );
    expect(telling).toEqual(standing);
    expect(telling.map(({ id }) => id)).toEqual(["zwolle", "den-bosch"]);
  });

  it("says of each place without a street that its address is not named, and takes the middle of the town", () => {
    const unnamed = directory.places.filter(({ street }) => street === null);
    expect(unnamed).toHaveLength(9);
    for (const { conditions, point } of unnamed) {
      expect(conditions.map(({ en }) => en)).toContain("The address is not named.");
      expect(point.accuracy).toBe(3000);
    }
  });

  it.each([
    "goes",
    "maastricht",
    "utrecht-expat",
    "enschede-expat",
    "rotterdam-expat",
    "den-haag-expat",
    "eindhoven-expat",
  ])("says for whom %s is", (id) => {
    expect(placeOf(id).forWhom?.en).toMatch(/./);
  });
});
