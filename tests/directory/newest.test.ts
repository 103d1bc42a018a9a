import { describe, expect, it } from "vitest";
import { speechOf } from "../../src/build/catalogues/speechOf";
import { translatedDirectory } from "../../src/build/pages/translatedDirectory";
import { DirectoryError } from "../../src/directory/DirectoryError";
import { newest } from "../../src/directory/newest";
import { english, languageOf } from "../../src/i18n/languages";
import { copyOf, directoryText } from "../support/directory";

const corrected = directoryText.replace("Stadhouderskade 85", "Stadhouderskade 86");
const built = copyOf(directoryText, "2026-11-20T12:00:00Z");
const olderKept = copyOf(corrected, "2026-11-19T12:00:00Z");
const youngerKept = copyOf(corrected, "2026-11-21T12:00:00Z");
const served = copyOf(directoryText, "2026-11-24T12:00:00Z");
const servedCorrected = copyOf(corrected, "2026-11-24T12:00:00Z");
const dutch = languageOf("nl") ?? english;
const trouble = new DirectoryError("unreachable", "the server did not answer");

describe("the directory that is shown", () => {
  it.each([
    ["built", "nothing else is there", { kept: null, served: null }],
    ["built", "what was kept is older", { kept: olderKept, served: null }],
    ["kept", "what was kept is younger", { kept: youngerKept, served: null }],
    ["served", "the server gives it", { kept: youngerKept, served }],
  ])("is the %s one where %s", (from, _, copies) => {
    expect(newest({ built, trouble: null, ...copies }).from).toBe(from);
  });

  it("says from when it is, and what went wrong with the server's", () => {
    const shown = newest({ built, kept: youngerKept, served: null, trouble });
    expect([shown.at, shown.trouble]).toEqual([youngerKept.at, trouble]);
  });

  it("stays the server's when the server fails later", () => {
    expect(newest({ built, kept: null, served: servedCorrected, trouble })).toMatchObject({
      from: "served",
      at: servedCorrected.at,
      trouble,
    });
  });

  it.each([
    [false, "the server says what the page says", { kept: null, served }],
    [true, "the server says something else", { kept: null, served: servedCorrected }],
    [false, "the correction was seen and kept before", { kept: youngerKept, served: servedCorrected }],
    [false, "the server has said nothing yet", { kept: youngerKept, served: null }],
  ])("is corrected: %s, where %s", (isCorrected, _, copies) => {
    expect(newest({ built, trouble: null, ...copies }).corrected).toBe(isCorrected);
  });

  it.each([
    [false, "the same", served],
    [true, "something else", servedCorrected],
  ])("is news (%s) on a page in another language where the server says %s", (corrected, _, copy) => {
    const { facts } = speechOf(dutch);
    const translated = { ...built, written: translatedDirectory(built.written, facts) };
    expect(JSON.stringify(translated.written)).not.toContain(built.written.corrections.text.en);
    expect(newest({ built: translated, kept: null, served: copy, trouble: null }).corrected).toBe(corrected);
  });
});
