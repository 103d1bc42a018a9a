/**
 * A moment as a clock on a wall in the Netherlands shows it.
 * `day`: whole days since 1 January 1970; `minute`: minutes after midnight, 0–1439.
 * It has no time zone on purpose: a visit planned for 13:00 is at 13:00, wherever the visitor's device is.
 */
export interface WallTime {
  readonly day: number;
  readonly minute: number;
}

/** From one moment to another, as a calendar takes it. */
export interface TimeSpan {
  readonly starts: WallTime;
  readonly ends: WallTime;
}

export const MINUTES_A_DAY = 1440;
export const MS_A_MINUTE = 60_000;
export const MS_A_DAY = MINUTES_A_DAY * MS_A_MINUTE;
const TEXT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface CalendarDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** day of the month, 1–31 */
  readonly date: number;
}

/** Days since 1 January 1970, or null when no calendar has that date (31 April, 29 February 2027). */
export function dayOf({ year, month, date }: CalendarDate): number | null {
  const ms = Date.UTC(year, month - 1, date);
  const day = ms / MS_A_DAY;
  const back = calendarDate(day);
  return back.year === year && back.month === month && back.date === date ? day : null;
}

/** The calendar date of a day number; the inverse of `dayOf`. */
export function calendarDate(day: number): CalendarDate {
  const utc = new Date(day * MS_A_DAY);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** 0 is Monday, 6 is Sunday. Day 0, 1 January 1970, was a Thursday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** 31 December 2099. Closing days have been proven up to then. */
const LAST_DAY = Date.UTC(2099, 11, 31) / MS_A_DAY;

/** Whether the app reckons with a day: one of the years 1970 to 2099. */
export const isKnownDay = (day: number | null): boolean => day !== null && 0 <= day && day <= LAST_DAY;

/** Reads "2026-11-26"; null for anything else, for dates that no calendar has, and for other years than 1970 to 2099. */
export function readDay(text: string): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, date = 0] = match.slice(1).map(Number);
  const day = dayOf({ year, month, date });
  return isKnownDay(day) ? day : null;
}

/** Reads "2026-11-26T13:00"; null for anything else. 02:30 in the skipped hour of spring is a wall time like any other. */
export function readWallTime(text: string): WallTime | null {
  const [, date = "", hours, minutes] = TEXT.exec(text) ?? [];
  const day = readDay(date);
  const [hour, minute] = [Number(hours), Number(minutes)];
  return day === null || hour > 23 || minute > 59 ? null : { day, minute: hour * 60 + minute };
}

const padded = (value: number, length: number) => String(value).padStart(length, "0");

/** "2026-11-26" */
export function writeDay(day: number): string {
  const { year, month, date } = calendarDate(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** "13:00"; 24:00 is written for the end of a day. */
export function writeMinute(minute: number): string {
  return `${padded(Math.floor(minute / 60), 2)}:${padded(minute % 60, 2)}`;
}

/** "2026-11-26T13:00"; the inverse of `readWallTime`. */
export function writeWallTime(at: WallTime): string {
  return `${writeDay(at.day)}T${writeMinute(at.minute)}`;
}

/** Wall-clock minutes from a to b; negative when b is earlier. The hour that a clock change skips or repeats is not counted. */
export function minutesBetween(a: WallTime, b: WallTime): number {
  return (b.day - a.day) * MINUTES_A_DAY + b.minute - a.minute;
}
