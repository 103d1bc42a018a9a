import { expect, it } from "vitest";
import { reportedBy } from "../../src/domain/reportedBy";
import { standingOn } from "../../src/domain/standing";
import { anAdvisory, day, deskOf } from "../support/directory";

it("what has been reported by a day counts before it too; what is announced then does not", () => {
  const soon = anAdvisory({ since: "2026-12-15", precision: "on" });
  const desks = [deskOf("utrecht"), { ...deskOf("zwolle"), advisories: [soon] }];
  const standings = reportedBy(desks, day("2026-11-20")).map((desk) =>
    standingOn(desk, null, day("2021-06-02")),
  );
  expect(standings).toEqual(["closed", "as-listed"]);
  expect(desks.map((desk) => standingOn(desk, null, day("2021-06-02")))).toEqual(["as-listed", "as-listed"]);
});
