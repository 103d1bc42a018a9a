import { amsterdamInstant } from "../domain/amsterdamTime";
import type { Advisory } from "../domain/desk";
import type { DeskAnswer } from "../domain/deskAnswer";
import { isDoubtful } from "../domain/deskAnswer";
import type { Directory } from "../domain/directory";
import { placeFor } from "../domain/instead";
import type { Visit } from "../domain/visit";
import type { TimeSpan } from "../domain/wallTime";
import { writeWallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";
import { addressLine } from "./address";
import { appointmentWords, listedAppointmentWords } from "./appointment";
import type { CalendarEvent } from "./calendarEvent";
import { placeAddressLine } from "./place";
import { aboutWords, advisoryWords, announcedWords } from "./standing";
import { checkFirstWords } from "./state";
import { inSentences } from "./stop";

/** What the entry is about. */
export interface VisitSubject {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  readonly directory: Directory;
}

/** A day before, to gather what to bring; two hours before, to set out. */
const RINGS = ["-P1D", "-PT2H"];

/** A visit as an entry of a calendar; tentative, since the app cannot know of an appointment. @param link opens its screen */
export function visitEvent(
  { starts, ends }: TimeSpan,
  subject: VisitSubject,
  link: string,
  words: Words,
): CalendarEvent {
  const { desk } = subject.answer;
  const { service, now } = subject.visit;
  const place = placeFor(subject.answer, service);
  const what = service ? words.local(service.label) : words.t("words.calendar.visit");
  const title = words.t("words.calendar.title", { desk: desk.name, what });
  return {
    uid: `${desk.id}-${service?.id ?? "anything"}-${writeWallTime(starts)}@ind-desk-finder`,
    title: isDoubtful(subject.answer) ? words.t("words.calendar.check", { title }) : title,
    location: place ? placeAddressLine(place) : addressLine(desk),
    description: [...adviceLines(subject, words), words.t("words.calendar.look", { link })].join("\n"),
    link,
    starts: amsterdamInstant(starts),
    ends: amsterdamInstant(ends),
    made: amsterdamInstant(now),
    tentative: true,
    rings: RINGS,
  };
}

/** What to know and what to bring, as the panel says it. */
function adviceLines(
  { answer, visit: { service }, directory }: VisitSubject,
  words: Words,
): readonly string[] {
  const { t, local, format } = words;
  const inForce = (advisory: Advisory) =>
    `${service ? "" : aboutWords(advisory, words)}${advisoryWords(advisory, service, words)}`;
  const reported = (advisory: Advisory, what: string) => inSentences([what, local(advisory.text)], words);
  const facts = [...(service?.bring ?? []), ...directory.bringAlways];
  return [
    ...answer.advisories.map((advisory) => reported(advisory, inForce(advisory))),
    ...answer.announced.map((advisory) => reported(advisory, announcedWords(advisory, words))),
    ...[checkFirstWords(answer, words) ?? []].flat(),
    appointmentWords(words),
    ...[(service && listedAppointmentWords(service, words)) ?? []].flat(),
    t("words.phone.call", { number: format.leftToRight(directory.contact.phone.international) }),
    "",
    t("words.bring"),
    ...facts.map(({ text }) => `- ${local(text)}`),
    "",
  ];
}
