import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { answerFor } from "../../../../src/domain/deskAnswer";
import { plannedVisit } from "../../../../src/domain/plannedVisit";
import { languageOf } from "../../../../src/i18n/languages";
import { createTexts } from "../../../../src/i18n/texts";
import { calendarFile } from "../../../../src/ui/panel/keep/calendarFile";
import { visitFile } from "../../../../src/ui/panel/keep/visitFile";
import { deskOf, directory, visitAt } from "../../../support/directory";

const LINK = "https://desks.example/?service=pick-up-permit&at=2026-12-01T10:00&desk=utrecht";
const zone = process.env.TZ;

function fileOf(desk: string, at: string, service: string | null = null): string {
  const visit = visitAt(at, service);
  const answer = answerFor(deskOf(desk), visit);
  const planned = plannedVisit(answer, visit);
  if (!planned) throw new Error("the desk cannot help then");
  const texts = createTexts(languageOf(null));
  return visitFile(planned, { answer, visit, directory }, LINK, texts);
}

const parse = (file: string) => new ICAL.Component(ICAL.parse(file));

function eventOf(file: string) {
  const event = parse(file).getFirstSubcomponent("vevent");
  if (!event) throw new Error("the file holds no event");
  return { component: event, event: new ICAL.Event(event) };
}

/** What a clock in the Netherlands shows, by the platform's own calendar. */
const inAmsterdam = (time: ICAL.Time) =>
  new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Amsterdam",
    dateStyle: "short",
    timeStyle: "short",
  }).format(time.toUnixTime() * 1000);

afterEach(() => {
  process.env.TZ = zone;
});

describe("the calendar file", () => {
  const moments = [
    ["2026-12-01T10:00", "2026-12-01 10:00", "2026-12-01 10:30"],
    ["2027-03-26T15:45", "2027-03-26 15:45", "2027-03-26 16:00"],
    ["2027-03-30T09:00", "2027-03-30 09:00", "2027-03-30 09:30"],
    ["2027-10-29T11:15", "2027-10-29 11:15", "2027-10-29 11:45"],
    ["2027-11-01T11:15", "2027-11-01 11:15", "2027-11-01 11:45"],
  ] as const;
  const zones = ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati"];

  it.each(zones.flatMap((at) => moments.map((moment) => [at, ...moment] as const)))(
    "made by a device in %s for %s starts and ends then in Amsterdam",
    (device, at, starts, ends) => {
      process.env.TZ = device;
      const { event } = eventOf(fileOf("utrecht", at));
      expect([event.startDate.zone.tzid, inAmsterdam(event.startDate)]).toEqual(["UTC", starts]);
      expect(inAmsterdam(event.endDate)).toBe(ends);
    },
  );

  it("has the desk, the service and the address", () => {
    const { event } = eventOf(fileOf("utrecht", "2026-12-01T10:00", "pick-up-permit"));
    expect(event.summary).toBe("IND Utrecht: Collect a residence permit");
    expect(event.location).toBe("IND Loket Utrecht, Bergstraat 58, 3511 RS Utrecht");
  });

  it("says the rule about appointments, what to bring, what was reported since, whom to call, and the link", () => {
    const { event, component } = eventOf(fileOf("utrecht", "2026-12-01T10:00", "pick-up-permit"));
    const service = directory.services.find(({ id }) => id === "pick-up-permit");
    const facts = [...(service?.bring ?? []), ...directory.bringAlways, directory.appointmentAdvisory];
    for (const { text } of facts) expect(event.description).toContain(text.en);
    expect(event.description).toContain("No appointment needed, says the listing.");
    expect(event.description).toContain("Later reported closed: The IND announced that this desk closes.");
    expect(event.description).toContain("Call +31 88 0430 430");
    expect(event.description).toContain(LINK);
    expect(component.getFirstPropertyValue("url")).toBe(LINK);
  });

  it("is tentative while the appointment has to be made", () => {
    const status = (service: string) =>
      eventOf(fileOf("utrecht", "2026-12-01T10:00", service)).component.getFirstPropertyValue("status");
    expect([status("ask-question"), status("pick-up-permit")]).toEqual(["TENTATIVE", "CONFIRMED"]);
  });

  it("warns of a day that no source settles", () => {
    const { event } = eventOf(fileOf("utrecht", "2027-03-26T10:00"));
    expect(event.description).toContain("Good Friday: no source says whether the desks open.");
  });

  it("has the same UID when it is made again, and another for another time, desk or service", () => {
    const uid = (...args: Parameters<typeof fileOf>) => eventOf(fileOf(...args)).event.uid;
    const first = uid("utrecht", "2026-12-01T10:00");
    expect(uid("utrecht", "2026-12-01T10:00")).toBe(first);
    const others = [
      uid("utrecht", "2026-12-01T10:15"),
      uid("zwolle", "2026-12-01T10:00"),
      uid("utrecht", "2026-12-01T10:00", "pick-up-permit"),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it("rings a day and two hours before", () => {
    const { component } = eventOf(fileOf("utrecht", "2026-12-01T10:00"));
    const triggers = component
      .getAllSubcomponents("valarm")
      .map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    expect(triggers).toEqual(["-P1D", "-PT2H"]);
  });

  it("reads back every sign that the format itself uses, and letters of several octets, across folded lines", () => {
    const texts = "Émigré, “Hooghuis”; 移民局 \\ مصلحة الهجرة".repeat(5);
    const file = calendarFile({
      uid: "x",
      title: texts,
      location: texts,
      description: `${texts}\n${texts}`,
      link: LINK,
      starts: 0,
      ends: 60_000,
      made: 0,
      tentative: false,
    });
    const { event } = eventOf(file);
    expect([event.summary, event.location, event.description]).toEqual([texts, texts, `${texts}\n${texts}`]);
    expect(file.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it("keeps its lines to 75 octets, as calendars ask", () => {
    const lines = fileOf("den-bosch", "2026-12-01T10:00").split("\r\n");
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });
});
