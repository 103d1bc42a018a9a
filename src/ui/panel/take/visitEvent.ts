import { amsterdamInstant } from "../../../domain/amsterdamTime";
import type { PlannedVisit } from "../../../domain/plannedVisit";
import { writeWallTime } from "../../../domain/wallTime";
import type { Texts } from "../../../i18n/texts";
import { addressLine } from "../../shared/address";
import { appointmentWords } from "../../shared/describe";
import type { PanelProps } from "../DeskPanel";

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
  /** an appointment has to be made first */
  readonly tentative: boolean;
}

type Subject = Pick<PanelProps, "answer" | "visit" | "directory">;

/** @param link opens this visit's screen */
export function visitEvent(
  { starts, ends }: PlannedVisit,
  subject: Subject,
  link: string,
  texts: Texts,
): VisitEvent {
  const { desk } = subject.answer;
  const { service } = subject.visit;
  const what = service ? texts.local(service.label) : texts.t("calendar.visit");
  return {
    uid: `${desk.id}-${service?.id ?? "anything"}-${writeWallTime(starts)}@ind-desk-finder`,
    title: texts.t("calendar.title", { desk: desk.name, what }),
    location: addressLine(desk),
    description: [...adviceLines(subject, texts), texts.t("calendar.look", { link })].join("\n"),
    link,
    starts: amsterdamInstant(starts),
    ends: amsterdamInstant(ends),
    tentative: service?.appointment === "required",
  };
}

/** What to know and what to bring, as the panel says it. */
function adviceLines(
  { answer: { desk, checkFirst }, visit: { service }, directory }: Subject,
  texts: Texts,
): readonly string[] {
  const { t, local } = texts;
  const facts = [...(service?.bring ?? []), ...directory.bringAlways];
  return [
    ...desk.advisories.map(({ kind, text }) => `${t(`advisory.${kind}`)}: ${local(text)}`),
    ...(checkFirst ? [t("reason.checkFirst", { name: local(checkFirst.name) })] : []),
    ...(service ? [`${appointmentWords(service, texts)}.`] : []),
    local(directory.appointmentAdvisory.text),
    t("phone.call", { number: directory.contact.phone.international }),
    "",
    `${t("panel.bring")}:`,
    ...facts.map(({ text }) => `- ${local(text)}`),
    "",
  ];
}
