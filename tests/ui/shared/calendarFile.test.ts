import ICAL from "ical.js";
import { afterEach, describe, expect, it } from "vitest";
import { answerFor } from "../../../src/domain/deskAnswer";
import { nextCall, phoneAt } from "../../../src/domain/phone";
import { plannedVisit } from "../../../src/domain/plannedVisit";
import { calendarFile } from "../../../src/ui/shared/calendarFile";
import { callEvent } from "../../../src/words/callEvent";
import { visitEvent } from "../../../src/words/visitEvent";
import { deskOf, directory, serviceOf, visitAt, wall } from "../../support/directory";
import { english } from "../../support/words";

const LINK = "https://desks.example/?service=pick-up-permit&at=2026-12-01T10:00&desk=zwolle";
const zone = process.env.TZ;

function fileOf(desk: string, at: string, service: string | null = null): string {
  const visit = visitAt(at, service);
  const answer = answerFor(deskOf(desk), visit);
  const planned = plannedVisit(answer, visit);
  if (!planned) throw new Error("the desk cannot help then");
  const texts = english;
  return calendarFile(visitEvent(planned, { answer, visit, directory }, LINK, texts));
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
      const { event } = eventOf(fileOf("zwolle", at));
      expect([event.startDate.zone.tzid, inAmsterdam(event.startDate)]).toEqual(["UTC", starts]);
      expect(inAmsterdam(event.endDate)).toBe(ends);
    },
  );

  it("asks to check first in its title and in each alarm, where something speaks against the desk", () => {
    const { event, component } = eventOf(fileOf("zwolle", "2026-12-01T10:00", "pick-up-permit"));
    expect(event.summary).toBe("Check first: IND Zwolle: Collect a residence permit");
    const rings = component
      .getAllSubcomponents("valarm")
      .map((alarm) => alarm.getFirstPropertyValue("description"));
    expect(rings).toEqual([event.summary, event.summary]);
  });

  it("has the address; of the place that is named for the service, where one is", () => {
    const locationOf = (...args: Parameters<typeof fileOf>) => eventOf(fileOf(...args)).event.location;
    expect(locationOf("zwolle", "2026-12-01T10:00", "pick-up-permit")).toBe(
      "La Grande Vitesse, Zuiderzeelaan 43-51, 8017 JV Zwolle",
    );
    expect(locationOf("den-bosch", "2026-12-01T10:00", "pick-up-permit")).toBe(
      "Leeghwaterlaan 14, 5223 BA 's-Hertogenbosch",
    );
    expect(locationOf("den-bosch", "2026-12-01T10:00", "photo-fingerprints")).toBe(
      "De Magistraat, Magistratenlaan 222, 5223 MA 's-Hertogenbosch",
    );
  });

  it("says what was reported since, the appointment, what to bring, whom to call, and the link", () => {
    const { event, component } = eventOf(fileOf("zwolle", "2026-12-01T10:00", "pick-up-permit"));
    const facts = [...serviceOf("pick-up-permit").bring, ...directory.bringAlways];
    for (const { text } of facts) expect(event.description).toContain(text.en);
    expect(event.description).toContain(
      "Not confirmed after 7 February 2022. The IND still names a desk in Zwolle, but this address is not confirmed.",
    );
    expect(event.description).toContain("Appointment needed (IND, since 2020).");
    expect(event.description).toContain("The listing of 2016/17 said: no appointment needed.");
    expect(event.description).toContain("Call +31 88 0430 430");
    expect(event.description).toContain(LINK);
    expect(component.getFirstPropertyValue("url")).toBe(LINK);
  });

  it("is tentative, since nobody but the IND knows of an appointment", () => {
    const { component } = eventOf(fileOf("zwolle", "2026-12-01T10:00", "ask-question"));
    expect(component.getFirstPropertyValue("status")).toBe("TENTATIVE");
  });

  it("warns of a day that no source settles", () => {
    const { event } = eventOf(fileOf("zwolle", "2027-03-26T10:00"));
    expect(event.description).toContain("Good Friday: no source says whether the desks open.");
  });

  it("has the same UID when it is made again, and another for another time, desk or service", () => {
    const uid = (...args: Parameters<typeof fileOf>) => eventOf(fileOf(...args)).event.uid;
    const first = uid("zwolle", "2026-12-01T10:00");
    expect(uid("zwolle", "2026-12-01T10:00")).toBe(first);
    const others = [
      uid("zwolle", "2026-12-01T10:15"),
      uid("hoofddorp", "2026-12-01T10:00"),
      uid("zwolle", "2026-12-01T10:00", "pick-up-permit"),
    ];
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it("rings a day and two hours before", () => {
    const { component } = eventOf(fileOf("zwolle", "2026-12-01T10:00"));
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
      rings: [],
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

describe("the reminder to call", () => {
  const texts = english;

  function reminderAt(now: string) {
    const line = phoneAt(directory.contact.phone, wall(now));
    const call = nextCall(line);
    if (!call) throw new Error("somebody answers then");
    return eventOf(calendarFile(callEvent(call, directory.contact, line.now, LINK, texts)));
  }

  it("is a quarter of an hour from the minute at which the line opens, and rings then", () => {
    const { event, component } = reminderAt("2026-11-29T22:00");
    expect(event.summary).toBe("Call the IND: 088 0430 430");
    expect([inAmsterdam(event.startDate), inAmsterdam(event.endDate)]).toEqual([
      "2026-11-30 09:00",
      "2026-11-30 09:15",
    ]);
    const rings = component
      .getAllSubcomponents("valarm")
      .map((alarm) => String(alarm.getFirstPropertyValue("trigger")));
    expect(rings).toEqual(["PT0S"]);
    expect(component.getFirstPropertyValue("status")).toBe("CONFIRMED");
  });

  it("has the number for calls from abroad, what to have ready, and the link", () => {
    const { event } = reminderAt("2026-11-29T22:00");
    expect(event.location).toBe("+31 88 0430 430");
    expect(event.description).toContain("Call +31 88 0430 430");
    expect(event.description).toContain(directory.contact.vNumber[0]?.text.en ?? "no fact");
    expect(event.description).toContain(LINK);
  });

  it("has the same UID for the same opening", () => {
    expect(reminderAt("2026-11-28T22:00").event.uid).toBe(reminderAt("2026-11-29T22:00").event.uid);
  });
});
