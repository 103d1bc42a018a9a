import { describe, expect, it } from "vitest";
import type { Desk } from "../../src/domain/desk";
import { answerFor, groupOf, mayHelp } from "../../src/domain/deskAnswer";
import { plannedVisit } from "../../src/domain/plannedVisit";
import { writeWallTime } from "../../src/domain/wallTime";
import { anAdvisory, day, deskOf, testSource, visitAt } from "../support/directory";

const WEDNESDAY = "2026-12-02";
const answerAt = (
  desk: Desk,
  time: string,
  service: string | null = "photo-fingerprints",
  date = WEDNESDAY,
) => answerFor(desk, visitAt(`${date}T${time}`, service));
const zwolle = deskOf("zwolle");

describe("a desk that a later page says is open longer than listed", () => {
  it.each([
    ["15:29", "available", null],
    ["15:30", "available", 1200],
    ["15:59", "available", 1200],
    ["16:00", "closed", 1200],
    ["19:59", "closed", 1200],
    ["20:00", "closed", null],
    ["08:59", "closed", null],
  ])("at %s is %s by the listing, and open until %s by the page", (time, availability, until) => {
    const answer = answerAt(zwolle, time);
    expect(answer.availability).toBe(availability);
    expect(answer.laterUntil).toBe(until);
  });

  it("may help in the evening, with nothing said of a next opening; a calendar takes the visit, up to that hour", () => {
    const answer = answerAt(zwolle, "19:45");
    expect(mayHelp(answer)).toBe(true);
    expect(groupOf(answer)).toBe("help");
    expect(answer.next).toBeNull();
    const span = plannedVisit(
      answer,
      visitAt(`${WEDNESDAY}T19:45`, "photo-fingerprints", "2026-11-24T12:00"),
    );
    expect(span && writeWallTime(span.ends)).toBe(`${WEDNESDAY}T20:00`);
  });

  it.each([
    ["for another service", answerAt(zwolle, "18:30", "pick-up-permit")],
    ["where nothing is asked for", answerAt(zwolle, "18:30", null)],
    [
      "where nothing is asked for, though all reports are of some services",
      answerAt(deskOf("den-bosch"), "18:30", null),
    ],
    ["on a Sunday", answerAt(zwolle, "18:30", "photo-fingerprints", "2026-12-06")],
    ["on a closing day", answerAt(zwolle, "18:30", "photo-fingerprints", "2026-12-25")],
    [
      "on a day that a dated override settles",
      answerAt(
        {
          ...zwolle,
          overrides: [
            {
              day: day(WEDNESDAY),
              periods: [{ opens: 540, closes: 720 }],
              reason: { en: "Shorter" },
              source: testSource,
            },
          ],
        },
        "18:30",
      ),
    ],
  ])("is closed in the evening %s", (_, answer) => {
    expect(answer.laterUntil).toBeNull();
    expect(mayHelp(answer)).toBe(false);
  });

  it("helps nobody where it is reported closed", () => {
    const gone = { ...zwolle, advisories: [...zwolle.advisories, anAdvisory()] };
    expect(mayHelp(answerAt(gone, "18:30"))).toBe(false);
  });
});
