import { describe, expect, it } from "vitest";
import { answerFor } from "../../src/domain/deskAnswer";
import { MY_APPLICATION } from "../../src/domain/need";
import type { Visit } from "../../src/domain/visit";
import { sharedText } from "../../src/words/shared";
import { deskOf, visitAt } from "../support/directory";
import { english } from "../support/words";

const words = english;
const said = (desk: string, visit: Visit) => sharedText(answerFor(deskOf(desk), visit), visit, null, words);
const now = { ...visitAt("2026-11-24T12:00"), planned: false };

describe("what is shared", () => {
  it("has desk, standing, service, moment with its year, and address", () => {
    expect(said("zwolle", visitAt("2026-12-03T11:30", "pick-up-permit"))).toBe(
      "IND Zwolle. Not confirmed after 7 February 2022. Collect a residence permit. Thursday 3 December 2026 at 11:30, " +
        "Amsterdam time. La Grande Vitesse, Zuiderzeelaan 43-51, 8017 JV Zwolle. Check before you go.",
    );
  });

  it("says of a question that no desk answers that one calls", () => {
    expect(sharedText(answerFor(deskOf("zwolle"), now), now, MY_APPLICATION, words)).toContain(
      "Questions about your own application. Call the IND. A desk does not answer them.",
    );
  });

  it("says of a desk that is gone where it is gone, and whose address that is", () => {
    expect(said("rijswijk", now)).toBe(
      "IND Rijswijk. Reported moved to Rijnstraat 8, Den Haag. " +
        "Address as listed: Churchillhof, Sir Winston Churchilllaan 293, 2288 DC Rijswijk. Check before you go.",
    );
  });

  it("says that another address is named for the service", () => {
    expect(said("den-bosch", { ...visitAt("2026-11-24T12:00", "pick-up-permit"), planned: false })).toBe(
      "IND 's-Hertogenbosch (Den Bosch). Changed: go to Leeghwaterlaan 14, 's-Hertogenbosch. " +
        "Collect a residence permit. Address as listed: De Magistraat, Magistratenlaan 222, 5223 MA 's-Hertogenbosch. " +
        "Check before you go.",
    );
  });

  it("says what the desk does not do", () => {
    expect(said("hoofddorp", visitAt("2026-12-03T11:30", "photo-fingerprints"))).toContain(
      "This desk cannot take your photo or fingerprints.",
    );
  });

  it("says why the desk is closed then", () => {
    expect(said("zwolle", visitAt("2026-12-25T10:00"))).toContain(
      "Friday 25 December 2026 at 10:00, Amsterdam time. Closed then: Christmas Day.",
    );
  });

  it("says on which days to ask first", () => {
    expect(said("zwolle", visitAt("2027-03-26T10:00"))).toContain(
      "Good Friday: no source says whether the desks open.",
    );
  });
});
