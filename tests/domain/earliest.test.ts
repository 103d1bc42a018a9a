import { describe, expect, it } from "vitest";
import { isBookedOnline } from "../../src/domain/booking";
import { askedFrom, earliestVisit } from "../../src/domain/earliest";
import type { Visit } from "../../src/domain/visit";
import { writeDay, writeMinute, writeWallTime } from "../../src/domain/wallTime";
import { deskOf, directory, serviceOf, visitAt, wall } from "../support/directory";

const { phone } = directory.contact;
const NEVER = { ...phone, week: [[], [], [], [], [], [], []], overrides: [], closingDays: [] } as const;

describe("an appointment", () => {
  it.each([
    ["ask-question", false],
    ["submit-application", false],
    ["passport-stamp", true],
    ["pick-up-permit", true],
    ["photo-fingerprints", true],
  ])("for %s is in the IND's planner: %s", (service, online) => {
    expect(isBookedOnline(serviceOf(service))).toBe(online);
  });

  it("for anything is not, since nobody knows what for", () => {
    expect(isBookedOnline(null)).toBe(false);
  });
});

describe("an appointment can be asked for", () => {
  const asked = (service: string | null, now: string, line: typeof phone = phone) => {
    const at = askedFrom(service === null ? null : serviceOf(service), line, wall(now));
    return at && writeWallTime(at);
  };

  it.each([
    ["pick-up-permit", "2026-11-29T21:00", "2026-11-29T21:00"],
    ["ask-question", "2026-11-24T12:00", "2026-11-24T12:00"],
    ["ask-question", "2026-11-24T17:00", "2026-11-25T09:00"],
    ["ask-question", "2026-11-29T21:00", "2026-11-30T09:00"],
    [null, "2026-12-24T18:00", "2026-12-28T09:00"],
  ])("for %s at %s: from %s on", (service, now, from) => {
    expect(asked(service, now)).toBe(from);
  });

  it("at no known time where the phone line never opens, but in the planner always", () => {
    expect(asked("ask-question", "2026-11-24T12:00", NEVER)).toBeNull();
    expect(asked("pick-up-permit", "2026-11-24T12:00", NEVER)).toBe("2026-11-24T12:00");
  });
});

describe("the earliest visit, if there is an appointment", () => {
  const earliest = (desk: string, visit: Visit, line: typeof phone = phone) => {
    const opening = earliestVisit(deskOf(desk), visit, line);
    return opening && `${writeDay(opening.day)} ${writeMinute(opening.opens)}`;
  };
  const unplanned = (now: string, service: string | null): Visit => ({
    ...visitAt(now, service, now),
    planned: false,
  });

  it.each([
    [
      "on Sunday night, by phone: from Tuesday on, since the line opens when the desks do",
      "ask-question",
      "2026-11-29T21:00",
      "2026-12-01 09:00",
    ],
    [
      "on Sunday night, in the planner: from Monday on",
      "pick-up-permit",
      "2026-11-29T21:00",
      "2026-11-30 09:00",
    ],
    ["while the line is open: from tomorrow on", "ask-question", "2026-11-24T12:00", "2026-11-25 09:00"],
    ["before the line opens: from tomorrow on", "ask-question", "2026-11-24T08:00", "2026-11-25 09:00"],
  ])("%s", (_, service, now, opening) => {
    expect(earliest("zwolle", unplanned(now, service))).toBe(opening);
  });

  it("is not before the moment that is wanted", () => {
    expect(earliest("zwolle", visitAt("2026-12-03T08:00", "ask-question"))).toBe("2026-12-03 09:00");
    expect(earliest("zwolle", visitAt("2026-12-03T11:30", "ask-question"))).toBe("2026-12-04 09:00");
  });

  it("is not before it can be asked for, whatever is wanted", () => {
    const visit = visitAt("2026-11-30T07:00", "ask-question", "2026-11-29T21:00");
    expect(earliest("zwolle", visit)).toBe("2026-12-01 09:00");
  });

  it("forgets a wanted moment that has passed", () => {
    expect(earliest("zwolle", visitAt("2026-11-20T10:00", "pick-up-permit"))).toBe("2026-11-25 09:00");
  });

  it("is not known where the desk or the phone line never opens", () => {
    expect(earliest("zwolle", visitAt("2026-12-03T10:00", "ask-question"), NEVER)).toBeNull();
    const desk = { ...deskOf("zwolle"), week: NEVER.week };
    expect(earliestVisit(desk, visitAt("2026-12-03T10:00", "pick-up-permit"), phone)).toBeNull();
  });
});
