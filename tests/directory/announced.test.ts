import { describe, expect, it } from "vitest";
import { answerFor, answersFor, groupOf, mayHelp } from "../../src/domain/deskAnswer";
import { earliestVisit } from "../../src/domain/earliest";
import { plannedVisit } from "../../src/domain/plannedVisit";
import type { Visit } from "../../src/domain/visit";
import { markerName } from "../../src/words/marker";
import { sharedText } from "../../src/words/shared";
import { announcedWords, standingWords } from "../../src/words/standing";
import { summaryWords } from "../../src/words/summary";
import { changed } from "../support/changed";
import { copyOf, day, directory, visitAt } from "../support/directory";
import { english } from "../support/words";

/** A file as the server may give it tomorrow: Zwolle closes on 15 December 2026. */
const { desks } = copyOf(
  changed("desks.6.advisories.2", {
    kind: "closed",
    since: "2026-12-15",
    precision: "on",
    text: { en: "The IND announced that this desk closes." },
    source: "ind-four-desks",
  }),
).directory;

const zwolle = desks.find(({ id }) => id === "zwolle");
const answerOn = (date: string, service: string | null = null) => {
  if (!zwolle) throw new Error("Zwolle has been lost");
  return answerFor(zwolle, visitAt(`${date}T10:00`, service));
};

describe("a desk that a corrected file closes from 15 December 2026", () => {
  it.each([
    ["2026-12-14", "unconfirmed", "help", true],
    ["2026-12-15", "closed", "closed", false],
    ["2026-12-16", "closed", "closed", false],
    ["2027-12-15", "closed", "closed", false],
  ])("on %s is %s, in the group %s", (date, standing, group, helps) => {
    const answer = answerOn(date);
    expect([answer.standing, groupOf(answer), mayHelp(answer)]).toEqual([standing, group, helps]);
    expect(answer.availability).toBe("available");
  });

  it.each([null, "pick-up-permit", "photo-fingerprints"])("is closed then for %s", (service) => {
    expect(answerOn("2026-12-14", service).standing).not.toBe("closed");
    expect(answerOn("2026-12-15", service).standing).toBe("closed");
  });

  it("says so before, and from its day on no longer as news", () => {
    const announced = (date: string) =>
      answerOn(date).announced.map((advisory) => announcedWords(advisory, english));
    expect(announced("2026-12-14")).toEqual(["From 15 December 2026: reported closed"]);
    expect(announced("2026-12-15")).toEqual([]);
    expect(standingWords(answerOn("2026-12-14"), null, english)).toBe("Not confirmed after 7 February 2022");
    expect(standingWords(answerOn("2026-12-15"), null, english)).toBe(
      "Reported closed since 15 December 2026",
    );
  });

  it("is said by its marker and to whom the visit is shared with", () => {
    const visit = visitAt("2026-12-14T10:00");
    const answer = answerOn("2026-12-14");
    expect(markerName(answer, visit, english)).toContain("From 15 December 2026: reported closed. ");
    expect(sharedText(answer, visit, null, english)).toContain("From 15 December 2026: reported closed. ");
  });

  it("opens no more from its day on: nobody is sent to it then", () => {
    const earliest = (now: string) =>
      zwolle && earliestVisit(zwolle, visitAt(now, "pick-up-permit", now), directory.contact.phone);
    expect(earliest("2026-12-12T11:00")?.day).toBe(day("2026-12-14"));
    expect(earliest("2026-12-14T11:00")).toBeNull();
    const next = (at: string) => zwolle && answerFor(zwolle, visitAt(at)).next;
    expect(next("2026-12-13T10:00")?.day).toBe(day("2026-12-14"));
    expect(next("2026-12-14T17:00")).toBeNull();
  });

  it("can be planned for the day before and not for the day itself", () => {
    const plannedFor = (visit: Visit) => zwolle && plannedVisit(answerFor(zwolle, visit), visit);
    expect(plannedFor(visitAt("2026-12-14T10:00"))).not.toBeNull();
    expect(plannedFor(visitAt("2026-12-15T10:00"))).toBeNull();
  });

  it("is counted as closed from its day on", () => {
    const summaryOn = (date: string) => {
      const visit = visitAt(`${date}T10:00`);
      return summaryWords(answersFor(desks, visit), visit, english);
    };
    expect(summaryOn("2026-12-14").lead).toContain("3 of 8 desks may help");
    expect(summaryOn("2026-12-14").detail).toContain("3 closed and 2 moved");
    expect(summaryOn("2026-12-15").lead).toContain("2 of 8 desks may help");
    expect(summaryOn("2026-12-15").detail).toContain("4 closed and 2 moved");
  });
});
