import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSearch, unreadIn, writeSearch } from "../../src/url/search";
import { wall } from "../support/directory";

const NOTHING = { service: null, at: null, desk: null, lang: null };

describe("a link", () => {
  it("says service, moment, desk and language", () => {
    expect(readSearch("?service=pick-up-permit&at=2026-11-26T13:00&desk=den-bosch&lang=en")).toEqual({
      service: "pick-up-permit",
      at: wall("2026-11-26T13:00"),
      desk: "den-bosch",
      lang: "en",
    });
  });

  it("is written so that people can read it", () => {
    expect(
      writeSearch({ ...NOTHING, service: "pick-up-permit", at: wall("2026-11-26T13:00"), desk: "utrecht" }),
    ).toBe("?service=pick-up-permit&at=2026-11-26T13:00&desk=utrecht");
    expect(writeSearch(NOTHING)).toBe("");
  });

  it("reads as nothing chosen where it cannot be read, and tells which", () => {
    const search = "?service=%00&at=2026-02-30T10:00&desk=<script>&lang=";
    expect(readSearch(search)).toEqual(NOTHING);
    expect(unreadIn(search)).toEqual(["service", "at", "desk"]);
  });

  it("may have a colon written as %3A, as some programs do", () => {
    expect(readSearch("?at=2026-11-26T13%3A00").at).toEqual(wall("2026-11-26T13:00"));
  });

  it("never fails to be read, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const choice = readSearch(`?${text}`);
        expect(readSearch(writeSearch(choice))).toEqual(choice);
      }),
      { numRuns: 1000 },
    );
  });

  it("comes back from being written", () => {
    const id = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/));
    const at = fc.option(
      fc.record({ day: fc.integer({ min: 0, max: 47_481 }), minute: fc.integer({ min: 0, max: 1439 }) }),
    );
    fc.assert(
      fc.property(fc.record({ service: id, at, desk: id, lang: id }), (choice) => {
        expect(readSearch(writeSearch(choice))).toEqual(choice);
        expect(unreadIn(writeSearch(choice))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
