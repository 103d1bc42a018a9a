import { describe, expect, it } from "vitest";
import { offers } from "../../src/domain/desk";
import { answersFor } from "../../src/domain/deskAnswer";
import { deskOf, directory, serviceOf, visitAt } from "../support/directory";

const availabilities = (at: string, service: string | null = null) =>
  Object.fromEntries(
    answersFor(directory.desks, visitAt(at, service)).map(({ desk, availability }) => [
      desk.id,
      availability,
    ]),
  );

describe("Hoofddorp", () => {
  it("does everything but photos and fingerprints", () => {
    const not = directory.services
      .filter((service) => !offers(deskOf("hoofddorp"), service))
      .map(({ id }) => id);
    expect(not).toEqual(["photo-fingerprints"]);
  });

  it("does anything when nothing is chosen", () => {
    expect(offers(deskOf("hoofddorp"), null)).toBe(true);
  });

  it("is not offered for photos, also when it is closed besides", () => {
    expect(availabilities("2026-11-26T10:00", "photo-fingerprints").hoofddorp).toBe("not-offered");
    expect(availabilities("2026-11-25T10:00", "photo-fingerprints").hoofddorp).toBe("not-offered");
  });
});

describe("the answers", () => {
  it("name all eight desks at any time", () => {
    expect(Object.keys(availabilities("2026-11-29T03:00"))).toHaveLength(8);
  });

  it("have those that can help first, then the closed ones, then those without the service; else as listed", () => {
    const order = answersFor(directory.desks, visitAt("2026-11-26T12:00", "photo-fingerprints")).map(
      ({ desk }) => desk.id,
    );
    expect(order).toEqual([
      "amsterdam",
      "eindhoven",
      "rijswijk",
      "utrecht",
      "zwolle",
      "den-bosch",
      "rotterdam",
      "hoofddorp",
    ]);
  });

  it("say on which days to ask first", () => {
    const [liberationDay] = answersFor(directory.desks, visitAt("2027-05-05T10:00"));
    expect(liberationDay?.checkFirst?.id).toBe("liberation-day");
    const [kingsDay] = answersFor(directory.desks, visitAt("2027-04-27T10:00"));
    expect(kingsDay?.checkFirst).toBeNull();
  });

  it("know every service at all other desks", () => {
    for (const desk of directory.desks.filter(({ id }) => id !== "hoofddorp"))
      for (const service of directory.services) expect(offers(desk, serviceOf(service.id))).toBe(true);
  });
});
