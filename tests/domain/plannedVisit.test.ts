import { describe, expect, it } from "vitest";
import { answerFor } from "../../src/domain/deskAnswer";
import { plannedVisit } from "../../src/domain/plannedVisit";
import type { Visit } from "../../src/domain/visit";
import { writeWallTime } from "../../src/domain/wallTime";
import { deskOf, visitAt } from "../support/directory";

const spanOf = (desk: string, visit: Visit) => {
  const planned = plannedVisit(answerFor(deskOf(desk), visit), visit);
  return planned && [writeWallTime(planned.starts), writeWallTime(planned.ends)];
};

describe("a visit for the calendar", () => {
  it("takes half an hour from the planned minute", () => {
    expect(spanOf("zwolle", visitAt("2026-12-01T10:00"))).toEqual(["2026-12-01T10:00", "2026-12-01T10:30"]);
  });

  it("ends at closing at the latest", () => {
    expect(spanOf("zwolle", visitAt("2026-12-01T15:45"))).toEqual(["2026-12-01T15:45", "2026-12-01T16:00"]);
  });

  it.each([
    ["is not planned", "zwolle", { ...visitAt("2026-11-24T12:00"), planned: false }],
    ["has passed", "zwolle", visitAt("2026-11-23T10:00")],
    ["finds the desk closed", "zwolle", visitAt("2026-12-25T10:00")],
    ["asks for what the desk does not do", "hoofddorp", visitAt("2026-12-01T10:00", "photo-fingerprints")],
    ["would be at a desk reported closed", "utrecht", visitAt("2026-12-01T10:00")],
    ["would be at a desk reported moved", "amsterdam", visitAt("2026-12-01T10:00")],
  ])("is none when it %s", (_, desk, visit) => {
    expect(spanOf(desk, visit)).toBeNull();
  });
});
