import { describe, expect, it } from "vitest";
import { answerFor } from "../../src/domain/deskAnswer";
import type { Desk } from "../../src/domain/directory";
import { languageOf } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";
import { markerName, nextWords, stateWords } from "../../src/ui/shared/describe";
import { deskOf, directory, visitAt, wall } from "../support/directory";

const texts = createTexts(languageOf("en"));
const nameAt = (id: string, at: string, service: string | null = null) =>
  markerName(answerFor(deskOf(id), visitAt(at, service), directory), texts);

describe("a marker's name", () => {
  it.each([
    ["rotterdam", "2026-11-26T11:59", null, "IND Rotterdam: Listed open until 12:00. Later reported closed"],
    ["rotterdam", "2026-11-26T12:00", null, "IND Rotterdam: Listed closed. Later reported closed"],
    [
      "hoofddorp",
      "2026-11-26T10:00",
      "photo-fingerprints",
      "IND Hoofddorp: Not at this desk. Not confirmed since",
    ],
    ["rijswijk", "2026-11-26T10:00", null, "IND Rijswijk: Listed open until 16:00. Later reported moved"],
    [
      "den-bosch",
      "2026-11-26T10:00",
      null,
      "IND 's-Hertogenbosch (Den Bosch): Listed open until 16:00. Later reported changed",
    ],
  ])("says desk, state and advisory: %s at %s", (id, at, service, name) => {
    expect(nameAt(id, at, service)).toBe(name);
  });
});

describe("a desk of which nothing else has been reported", () => {
  const confirmed: Desk = { ...deskOf("utrecht"), advisories: [] };

  it("is open or closed, not only listed so", () => {
    const at = (time: string) =>
      stateWords(answerFor(confirmed, visitAt(`2026-11-26T${time}`), directory), texts);
    expect([at("10:00"), at("16:00")]).toEqual(["Open until 16:00", "Closed"]);
  });
});

describe("the next opening", () => {
  const now = wall("2026-11-24T12:00");
  const opening = (date: string) => ({ day: wall(`${date}T00:00`).day, opens: 540, closes: 960 });

  it.each([
    ["2026-11-24", "2026-11-24T08:00", "Opens today at 09:00"],
    ["2026-11-25", "2026-11-24T17:00", "Opens tomorrow, Wednesday 25 November, at 09:00"],
    ["2026-11-27", "2026-11-27T08:00", "Opens at 09:00"],
    ["2026-11-30", "2026-11-27T18:00", "Opens Monday 30 November at 09:00"],
  ])("on %s, asked about %s: %s", (date, from, words) => {
    expect(nextWords(opening(date), wall(from), now, texts)).toBe(words);
  });

  it("may be unknown", () => {
    expect(nextWords(null, now, now, texts)).toBe("No next opening is known");
  });
});
