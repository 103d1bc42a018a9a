import { amsterdamInstant } from "../domain/amsterdamTime";
import type { Contact } from "../domain/contact";
import type { TimeSpan, WallTime } from "../domain/wallTime";
import { writeWallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";
import type { CalendarEvent } from "./calendarEvent";

/** As the line opens. */
const RINGS = ["PT0S"];

/** A call to the IND as an entry of a calendar: rings as the line opens. @param link opens the screen it is made on */
export function callEvent(
  { starts, ends }: TimeSpan,
  { phone, vNumber }: Contact,
  now: WallTime,
  link: string,
  words: Words,
): CalendarEvent {
  const { t, local, format } = words;
  const description = [
    t("words.phone.call", { number: format.leftToRight(phone.international) }),
    ...vNumber.map(({ text }) => local(text)),
    t("words.calendar.page", { link }),
  ];
  return {
    uid: `call-${writeWallTime(starts)}@ind-desk-finder`,
    title: t("words.calendar.call", { number: format.leftToRight(phone.national) }),
    location: phone.international,
    description: description.join("\n"),
    link,
    starts: amsterdamInstant(starts),
    ends: amsterdamInstant(ends),
    made: amsterdamInstant(now),
    tentative: false,
    rings: RINGS,
  };
}
