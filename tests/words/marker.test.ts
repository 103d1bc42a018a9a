import { describe, expect, it } from "vitest";
import { answerFor } from "../../src/domain/deskAnswer";
import { languageOf } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";
import { markerName } from "../../src/words/marker";
import { deskOf, visitAt } from "../support/directory";

const texts = createTexts(languageOf("en"));
const nameAt = (id: string, at: string, service: string | null = null) =>
  markerName(answerFor(deskOf(id), visitAt(at, service)), texts);

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
