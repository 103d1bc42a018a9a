import { amsterdamInstant } from "../domain/amsterdamTime";
import type { DeskAnswer } from "../domain/deskAnswer";
import type { Directory } from "../domain/directory";
import type { PlannedVisit } from "../domain/plannedVisit";
import type { Visit } from "../domain/visit";
import { writeWallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";
import { addressLine } from "./address";
import { appointmentWords } from "./appointment";

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
  /** an appointment has to be made first */
  readonly tentative: boolean;
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
  texts: Words,
): VisitEvent {
  const { desk } = subject.answer;
  const { service } = subject.visit;
  const what = service ? texts.local(service.label) : texts.t("words.calendar.visit");
  return {
    uid: `${desk.id}-${service?.id ?? "anything"}-${writeWallTime(starts)}@ind-desk-finder`,
    title: texts.t("words.calendar.title", { desk: desk.name, what }),
    location: addressLine(desk),
    description: [...adviceLines(subject, texts), texts.t("words.calendar.look", { link })].join("\n"),
    link,
    starts: amsterdamInstant(starts),
    ends: amsterdamInstant(ends),
    made: amsterdamInstant(subject.visit.now),
    tentative: service?.appointment === "required",
  };
}

/** What to know and what to bring, as the panel says it. */
function adviceLines(
  { answer: { desk, checkFirst }, visit: { service }, directory }: VisitSubject,
  texts: Words,
): readonly string[] {
  const { t, local } = texts;
  const facts = [...(service?.bring ?? []), ...directory.bringAlways];
  return [
    ...desk.advisories.map(({ kind, text }) => `${t(`words.advisory.${kind}`)}: ${local(text)}`),
    ...(checkFirst ? [t("words.reason.checkFirst", { name: local(checkFirst.name) })] : []),
    ...(service ? [`${appointmentWords(service, texts)}.`] : []),
    local(directory.appointmentAdvisory.text),
    t("words.phone.call", { number: directory.contact.phone.international }),
    "",
    `${t("words.bring")}:`,
    ...facts.map(({ text }) => `- ${local(text)}`),
    "",
  ];
}
