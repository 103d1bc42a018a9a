import { describe, expect, it } from "vitest";
import { answerFor } from "../../src/domain/deskAnswer";
import { markerName } from "../../src/words/marker";
import { deskOf, visitAt } from "../support/directory";
import { english } from "../support/words";

const nameAt = (id: string, at: string, service: string | null = null) => {
  const visit = visitAt(at, service);
  return markerName(answerFor(deskOf(id), visit), visit, english);
};

describe("a marker's name", () => {
  it.each([
    [
      "rotterdam",
      "2026-11-26T11:59",
      null,
      "IND Rotterdam. Reported closed since 25 May 2022. Thu 26 Nov, 11:59: listed open until 12:00",
    ],
    [
      "rotterdam",
      "2026-11-26T12:00",
      null,
      "IND Rotterdam. Reported closed since 25 May 2022. Thu 26 Nov, 12:00: listed closed",
    ],
    [
      "hoofddorp",
      "2026-11-26T10:00",
      "photo-fingerprints",
      "IND Hoofddorp. Not confirmed after 2021. Thu 26 Nov, 10:00: not at this desk",
    ],
    [
      "rijswijk",
      "2026-11-26T10:00",
      null,
      "IND Rijswijk. Reported moved to Rijnstraat 8, Den Haag. Thu 26 Nov, 10:00: listed open until 16:00",
    ],
    [
      "den-bosch",
      "2026-11-26T10:00",
      null,
      "Den Bosch, IND 's-Hertogenbosch (Den Bosch). For some services: reported changed. Thu 26 Nov, 10:00: listed open until 16:00",
    ],
  ])("says desk, standing, moment and state: %s at %s", (id, at, service, name) => {
    expect(nameAt(id, at, service)).toBe(name);
  });

  it("says what is known of a day that no source settles", () => {
    expect(nameAt("zwolle", "2027-05-05T10:00")).toContain(
      "Liberation Day: no source says whether the desks open.",
    );
  });
});
