import { describe, expect, it } from "vitest";
import type { Desk } from "../../src/domain/desk";
import { answerFor } from "../../src/domain/deskAnswer";
import { languageOf } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";
import { nextWords, stateWords } from "../../src/words/state";
import { deskOf, visitAt, wall } from "../support/directory";

const texts = createTexts(languageOf("en"));

describe("a desk of which nothing else has been reported", () => {
  const confirmed: Desk = { ...deskOf("utrecht"), advisories: [] };

  it("is open or closed, not only listed so", () => {
    const at = (time: string) => stateWords(answerFor(confirmed, visitAt(`2026-11-26T${time}`)), texts);
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
