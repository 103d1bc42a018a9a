import { describe, expect, it } from "vitest";
import type { Desk } from "../../src/domain/desk";
import { offers } from "../../src/domain/desk";
import {
  answerFor,
  answersFor,
  groupOf,
  inGroups,
  isDoubtful,
  isWorthGoing,
  mayHelp,
} from "../../src/domain/deskAnswer";
import { writeDay, writeMinute } from "../../src/domain/wallTime";
import { anAdvisory, deskOf, directory, serviceOf, visitAt } from "../support/directory";

const availabilities = (at: string, service: string | null = null) =>
  Object.fromEntries(
    answersFor(directory.desks, visitAt(at, service)).map(({ desk, availability }) => [
      desk.id,
      availability,
    ]),
  );

const grouped = (at: string, service: string | null = null) =>
  answersFor(directory.desks, visitAt(at, service)).map((answer) => `${groupOf(answer)}: ${answer.desk.id}`);

describe("Hoofddorp", () => {
  it("does everything but photos and fingerprints", () => {
    const not = directory.services
      .filter((service) => !offers(deskOf("hoofddorp"), service))
      .map(({ id }) => id);
    expect(not).toEqual(["photo-fingerprints"]);
  });

  it("does anything when nothing is chosen", () => {
    expect(offers(deskOf("hoofddorp"), null)).toBe(true);
  });

  it("is not offered for photos, also when it is closed besides", () => {
    expect(availabilities("2026-11-26T10:00", "photo-fingerprints").hoofddorp).toBe("not-offered");
    expect(availabilities("2026-11-25T10:00", "photo-fingerprints").hoofddorp).toBe("not-offered");
  });
});

describe("the eight desks, grouped", () => {
  const MOVED = ["moved: amsterdam", "moved: rijswijk"];
  const CLOSED = ["closed: eindhoven", "closed: rotterdam", "closed: utrecht"];

  it.each([null, "ask-question", "submit-application", "passport-stamp", "pick-up-permit"])(
    "on a Thursday at 12:00, for %s",
    (service) => {
      expect(grouped("2026-11-26T12:00", service)).toEqual([
        "help: hoofddorp",
        "help: zwolle",
        "help: den-bosch",
        ...MOVED,
        ...CLOSED,
      ]);
    },
  );

  it("for photos, which Hoofddorp does not take", () => {
    expect(grouped("2026-11-26T12:00", "photo-fingerprints")).toEqual([
      "help: zwolle",
      "help: den-bosch",
      "not-offered: hoofddorp",
      ...MOVED,
      ...CLOSED,
    ]);
  });

  it("on a Wednesday, when Hoofddorp has no hours", () => {
    expect(grouped("2026-11-25T10:00")).toEqual([
      "help: zwolle",
      "help: den-bosch",
      "other-time: hoofddorp",
      ...MOVED,
      ...CLOSED,
    ]);
  });

  it("on a Sunday, when none is open", () => {
    expect(grouped("2026-11-29T03:00")).toEqual([
      "other-time: hoofddorp",
      "other-time: zwolle",
      "other-time: den-bosch",
      ...MOVED,
      ...CLOSED,
    ]);
  });
});

it("only the groups that have desks are named", () => {
  const answers = answersFor(directory.desks, visitAt("2026-11-25T10:00"));
  expect(inGroups(answers).map(({ group, members }) => [group, members.length])).toEqual([
    ["help", 2],
    ["other-time", 1],
    ["moved", 2],
    ["closed", 3],
  ]);
});

it.each([
  ["zwolle", "photo-fingerprints", "2026-11-26T10:00", true],
  ["zwolle", "photo-fingerprints", "2026-11-26T20:00", true],
  ["hoofddorp", "photo-fingerprints", "2026-11-26T10:00", false],
  ["amsterdam", null, "2026-11-26T10:00", false],
  ["utrecht", null, "2026-11-26T10:00", false],
])("%s for %s at %s: worth going, at that time or another? %s", (desk, service, at, worth) => {
  expect(isWorthGoing(answerFor(deskOf(desk), visitAt(at, service)))).toBe(worth);
});

describe("an answer", () => {
  it("says on which days to ask first", () => {
    const [liberationDay] = answersFor(directory.desks, visitAt("2027-05-05T10:00"));
    expect(liberationDay?.checkFirst?.id).toBe("liberation-day");
    const [kingsDay] = answersFor(directory.desks, visitAt("2027-04-27T10:00"));
    expect(kingsDay?.checkFirst).toBeNull();
  });

  it("knows every service at all other desks", () => {
    for (const desk of directory.desks.filter(({ id }) => id !== "hoofddorp"))
      for (const service of directory.services) expect(offers(desk, serviceOf(service.id))).toBe(true);
  });

  it.each([
    ["2026-11-26T10:00", null, null],
    ["2026-11-26T16:00", null, "2026-11-30 09:00"],
    ["2026-11-26T16:00", "photo-fingerprints", null],
  ])("names the next opening of a desk outside its hours, and only then: %s, %s", (at, service, next) => {
    const answer = answerFor(deskOf("hoofddorp"), visitAt(at, service));
    expect(answer.next && `${writeDay(answer.next.day)} ${writeMinute(answer.next.opens)}`).toBe(next);
  });

  it("has what is in force for the service, and what is announced", () => {
    const [collect, biometrics] = [serviceOf("pick-up-permit"), serviceOf("photo-fingerprints")];
    const soon = anAdvisory({ since: "2026-12-01", precision: "on", services: [collect] });
    const now = anAdvisory({ kind: "changed", services: [biometrics] });
    const desk: Desk = { ...deskOf("zwolle"), advisories: [soon, now] };
    const forService = (service: string) => answerFor(desk, visitAt("2026-11-26T10:00", service));
    expect(forService("pick-up-permit")).toMatchObject({
      standing: "as-listed",
      advisories: [],
      announced: [soon],
    });
    expect(forService("photo-fingerprints")).toMatchObject({
      standing: "changed",
      advisories: [now],
      announced: [],
    });
  });
});

describe("a desk that is open", () => {
  const answerWith = (advisories: Desk["advisories"], at = "2026-11-26T10:00") =>
    answerFor({ ...deskOf("zwolle"), advisories }, visitAt(at));

  it.each([
    ["as listed", [], "help", true, false],
    ["unconfirmed", [anAdvisory({ kind: "unconfirmed" })], "help", true, true],
    ["changed", [anAdvisory({ kind: "changed" })], "help", true, true],
    ["moved", [anAdvisory({ kind: "moved" })], "moved", false, true],
    ["closed for good", [anAdvisory({ kind: "closed" })], "closed", false, true],
  ])("and %s", (_, advisories, group, helps, doubtful) => {
    const answer = answerWith(advisories);
    expect([groupOf(answer), mayHelp(answer), isDoubtful(answer)]).toEqual([group, helps, doubtful]);
  });

  it("on a day that no source settles may help, with doubt", () => {
    const goodFriday = answerWith([], "2027-03-26T10:00");
    expect([groupOf(goodFriday), mayHelp(goodFriday), isDoubtful(goodFriday)]).toEqual(["help", true, true]);
  });

  it("stays closed for good outside its hours too, and then no one may be helped", () => {
    const night = answerWith([anAdvisory({ kind: "closed" })], "2026-11-26T20:00");
    expect([groupOf(night), mayHelp(night)]).toEqual(["closed", false]);
    expect(mayHelp(answerWith([], "2026-11-26T20:00"))).toBe(false);
  });
});
