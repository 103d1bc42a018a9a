import type { TimeSpan } from "../../../domain/wallTime";
import type { Words } from "../../../i18n/texts";
import type { VisitSubject } from "../../../words/visitEvent";
import { visitEvent } from "../../../words/visitEvent";
import { calendarFile } from "./calendarFile";

/** A planned visit as a calendar file. Comes with the first tap. @param link opens this visit's screen */
export const visitFile = (planned: TimeSpan, subject: VisitSubject, link: string, words: Words): string =>
  calendarFile(visitEvent(planned, subject, link, words));
