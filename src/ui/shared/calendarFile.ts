import type { CalendarEvent } from "../../words/calendarEvent";

const PRODUCT = "-//IND desk finder//EN";

/** The text of an iCalendar file (RFC 5545). Times stand in it as UTC, which every calendar shows in its own zone. */
export function calendarFile(event: CalendarEvent): string {
  const title = escaped(event.title);
  const alarms = event.rings.flatMap((trigger) => [
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${title}`,
    `TRIGGER:${trigger}`,
    "END:VALARM",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${PRODUCT}`,
    "BEGIN:VEVENT",
    `UID:${event.uid}`,
    `DTSTAMP:${utc(event.made)}`,
    `DTSTART:${utc(event.starts)}`,
    `DTEND:${utc(event.ends)}`,
    `SUMMARY:${title}`,
    `LOCATION:${escaped(event.location)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `URL:${event.link}`,
    `STATUS:${event.tentative ? "TENTATIVE" : "CONFIRMED"}`,
    ...alarms,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** "20261201T090000Z" */
const utc = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");

/** Section 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** Octets of a line; longer ones go on in the next, behind a space (section 3.1). */
const LINE = 75;

function folded(line: string): string {
  const octets = new TextEncoder();
  let length = 0;
  let text = "";
  for (const letter of line) {
    const size = octets.encode(letter).length;
    if (length + size > LINE) {
      text += "\r\n ";
      length = 1;
    }
    text += letter;
    length += size;
  }
  return text;
}
