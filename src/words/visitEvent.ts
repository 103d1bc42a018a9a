import { amsterdamInstant } from "../domain/amsterdamTime";
import type { DeskAnswer } from "../domain/deskAnswer";
import { isDoubtful } from "../domain/deskAnswer";
import type { Directory } from "../domain/directory";
import type { PlannedVisit } from "../domain/plannedVisit";
import type { Visit } from "../domain/visit";
import { writeWallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";
import { addressLine } from "./address";
import { appointmentWords, listedAppointmentWords } from "./appointment";
import { advisoryWords, announcedWords } from "./standing";
import { checkFirstWords } from "./state";

/** A visit as an entry of a calendar. Nothing in it says who goes: no name, no V-number. */
export interface VisitEvent {
  /** the same for the same desk, service and time, so that taking it twice gives one entry */
  readonly uid: string;
  readonly title: string;
  readonly location: string;
  readonly description: string;
  readonly link: string;
  /** milliseconds since 1970-01-01T00:00Z */
  readonly starts: number;
  readonly ends: number;
  /** when this entry is made */
  readonly made: number;
}

/** What the entry is about. */
export interface VisitSubject {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  readonly directory: Directory;
}

/** @param link opens this visit's screen */
export function visitEvent(
  { starts, ends }: PlannedVisit,
  subject: VisitSubject,
  link: string,
  words: Words,
): VisitEvent {
  const { desk } = subject.answer;
  const { service, now } = subject.visit;
  const what = service ? words.local(service.label) : words.t("words.calendar.visit");
  const title = words.t("words.calendar.title", { desk: desk.name, what });
  return {
    uid: `${desk.id}-${service?.id ?? "anything"}-${writeWallTime(starts)}@ind-desk-finder`,
    title: isDoubtful(subject.answer) ? words.t("words.calendar.check", { title }) : title,
    location: addressLine(desk),
    description: [...adviceLines(subject, words), words.t("words.calendar.look", { link })].join("\n"),
    link,
    starts: amsterdamInstant(starts),
    ends: amsterdamInstant(ends),
    made: amsterdamInstant(now),
  };
}

/** What to know and what to bring, as the panel says it. */
function adviceLines(
  { answer, visit: { service }, directory }: VisitSubject,
  words: Words,
): readonly string[] {
  const { t, local } = words;
  const facts = [...(service?.bring ?? []), ...directory.bringAlways];
  return [
    ...answer.advisories.map((advisory) => `${advisoryWords(advisory, words)}. ${local(advisory.text)}`),
    ...answer.announced.map((advisory) => `${announcedWords(advisory, words)}. ${local(advisory.text)}`),
    ...[checkFirstWords(answer, words) ?? []].flat(),
    appointmentWords(words),
    ...[(service && listedAppointmentWords(service, words)) ?? []].flat(),
    t("words.phone.call", { number: directory.contact.phone.international }),
    "",
    `${t("words.bring")}:`,
    ...facts.map(({ text }) => `- ${local(text)}`),
    "",
  ];
}
