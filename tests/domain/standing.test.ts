import { describe, expect, it } from "vitest";
import type { Advisory } from "../../src/domain/desk";
import { advisoriesAfter, advisoriesOn, isGone, STANDINGS, standingOn } from "../../src/domain/standing";
import { anAdvisory, day, deskOf, directory, serviceOf } from "../support/directory";

const CLOSED = anAdvisory({ kind: "closed" });
const MOVED = anAdvisory({ kind: "moved" });
const CHANGED = anAdvisory({ kind: "changed" });
const UNCONFIRMED = anAdvisory({ kind: "unconfirmed" });

const collect = serviceOf("pick-up-permit");
const biometrics = serviceOf("photo-fingerprints");
const TODAY = "2026-11-24";

const standingWith = (advisories: readonly Advisory[], service: string | null = null, date = TODAY) =>
  standingOn({ advisories }, service === null ? null : serviceOf(service), day(date));

describe("the standing of the eight desks on 24 November 2026", () => {
  const SERVICES = [null, ...directory.services];
  const of = (id: string) => SERVICES.map((service) => standingOn(deskOf(id), service, day(TODAY)));
  const all = (standing: string) => SERVICES.map(() => standing);

  it.each([
    ["amsterdam", all("moved")],
    ["eindhoven", all("closed")],
    ["hoofddorp", all("unconfirmed")],
    ["rotterdam", all("closed")],
    ["rijswijk", all("moved")],
    ["utrecht", all("closed")],
    // anything, question, application, stamp, collect, photo
    ["zwolle", ["unconfirmed", "unconfirmed", "unconfirmed", "unconfirmed", "unconfirmed", "changed"]],
    ["den-bosch", ["changed", "unconfirmed", "unconfirmed", "changed", "changed", "changed"]],
  ])("%s: %j", (id, standings) => {
    expect(of(id)).toEqual(standings);
  });

  it("is spoken of here for every desk of the directory", () => {
    expect(directory.desks).toHaveLength(8);
  });

  it.each([
    ["eindhoven", "2020-09-30", "as-listed"],
    ["eindhoven", "2020-10-01", "closed"],
    ["utrecht", "2022-03-31", "as-listed"],
    ["utrecht", "2022-04-01", "closed"],
    ["rotterdam", "2022-05-24", "as-listed"],
    ["rotterdam", "2022-05-25", "closed"],
  ])("was dated: %s was on %s %s", (id, date, standing) => {
    expect(standingOn(deskOf(id), null, day(date))).toBe(standing);
  });
});

describe("the standing", () => {
  it("is as listed where nothing has been said", () => {
    expect(standingWith([])).toBe("as-listed");
  });

  it.each([
    ["closed", [UNCONFIRMED, CHANGED, MOVED, CLOSED]],
    ["moved", [UNCONFIRMED, CHANGED, MOVED]],
    ["changed", [UNCONFIRMED, CHANGED]],
    ["unconfirmed", [UNCONFIRMED]],
  ])("is %s where that outranks what else was said", (standing, advisories) => {
    expect(standingWith(advisories)).toBe(standing);
    expect(standingWith([...advisories].reverse())).toBe(standing);
  });

  it("goes from closed to as listed", () => {
    expect(STANDINGS).toEqual(["closed", "moved", "changed", "unconfirmed", "as-listed"]);
  });

  it.each([
    ["closed", true],
    ["moved", true],
    ["changed", false],
    ["unconfirmed", false],
    ["as-listed", false],
  ] as const)("%s means that the desk is gone: %s", (standing, gone) => {
    expect(isGone(standing)).toBe(gone);
  });
});

describe("an advisory of a day", () => {
  const on = (since: string) => [anAdvisory({ since, precision: "on" })];

  it.each([
    ["2026-12-01", "2026-11-30", "as-listed"],
    ["2026-12-01", "2026-12-01", "closed"],
    ["2026-12-01", "2027-01-01", "closed"],
    ["2026-12", "2026-11-30", "as-listed"],
    ["2026-12", "2026-12-01", "closed"],
    ["2027", "2026-12-31", "as-listed"],
    ["2027", "2027-01-01", "closed"],
  ])("on %s makes the desk on %s %s", (since, date, standing) => {
    expect(standingWith(on(since), null, date)).toBe(standing);
  });

  it.each(["2026-12-01", "2026-12", "2027"])("by %s counts always", (since) => {
    expect(standingWith([anAdvisory({ since, precision: "by" })], null, "2015-01-01")).toBe("closed");
  });

  it.each(["by", "on"] as const)("that no page names counts always, said to be '%s'", (precision) => {
    expect(standingWith([anAdvisory({ since: null, precision })], null, "2015-01-01")).toBe("closed");
  });
});

describe("an advisory about some services", () => {
  const collectClosed = anAdvisory({ kind: "closed", services: [collect] });

  it("counts for those and for no other", () => {
    expect(standingWith([collectClosed], "pick-up-permit")).toBe("closed");
    expect(standingWith([collectClosed], "photo-fingerprints")).toBe("as-listed");
  });

  it("stands beside what is said of the whole desk, which counts for every service", () => {
    const advisories = [UNCONFIRMED, collectClosed];
    expect(standingWith(advisories, "pick-up-permit")).toBe("closed");
    expect(standingWith(advisories, "photo-fingerprints")).toBe("unconfirmed");
  });

  it("gives way, when no service is chosen, to what is said of the whole desk", () => {
    expect(standingWith([collectClosed, UNCONFIRMED])).toBe("unconfirmed");
    expect(advisoriesOn({ advisories: [collectClosed, UNCONFIRMED] }, null, day(TODAY))).toEqual([
      UNCONFIRMED,
    ]);
  });

  it("counts, when no service is chosen, where nothing is said of the whole desk", () => {
    expect(standingWith([collectClosed])).toBe("closed");
  });

  it("may name several", () => {
    const both = anAdvisory({ kind: "changed", services: [collect, biometrics] });
    expect(directory.services.map(({ id }) => standingWith([both], id))).toEqual([
      "as-listed",
      "as-listed",
      "as-listed",
      "changed",
      "changed",
    ]);
  });
});

describe("the advisories", () => {
  const soon = anAdvisory({ since: "2026-12-01", precision: "on" });
  const later = anAdvisory({ kind: "moved", since: "2027", precision: "on" });
  const collectSoon = anAdvisory({ since: "2026-12-15", precision: "on", services: [collect] });

  it("in force come in the order of what outranks what", () => {
    const advisories = [UNCONFIRMED, CLOSED, CHANGED, MOVED];
    expect(advisoriesOn({ advisories }, null, day(TODAY))).toEqual([CLOSED, MOVED, CHANGED, UNCONFIRMED]);
  });

  it("of the same kind stay in the order in which they were written", () => {
    const [first, second] = [anAdvisory({ text: { en: "First." } }), anAdvisory({ text: { en: "Second." } })];
    expect(advisoriesOn({ advisories: [first, second] }, null, day(TODAY))).toEqual([first, second]);
  });

  it("that are announced are not in force, and come the next first", () => {
    const desk = { advisories: [later, CHANGED, soon] };
    expect(advisoriesAfter(desk, null, day(TODAY))).toEqual([soon, later]);
    expect(advisoriesOn(desk, null, day(TODAY))).toEqual([CHANGED]);
  });

  it("stop being announced on their day", () => {
    const desk = { advisories: [soon] };
    expect(advisoriesAfter(desk, null, day("2026-11-30"))).toEqual([soon]);
    expect(advisoriesAfter(desk, null, day("2026-12-01"))).toEqual([]);
  });

  it("are announced for the services that they name", () => {
    const desk = { advisories: [collectSoon] };
    expect(advisoriesAfter(desk, collect, day(TODAY))).toEqual([collectSoon]);
    expect(advisoriesAfter(desk, biometrics, day(TODAY))).toEqual([]);
  });

  it("are left in their order in the directory", () => {
    const advisories = [UNCONFIRMED, later, soon, CLOSED];
    advisoriesOn({ advisories }, null, day(TODAY));
    advisoriesAfter({ advisories }, null, day(TODAY));
    expect(advisories).toEqual([UNCONFIRMED, later, soon, CLOSED]);
  });
});
