import type { Schedule } from "./schedule";
import { hoursOn } from "./schedule";
import type { WallTime } from "./wallTime";

/** To the next quarter of an hour, as one plans a visit. */
const QUARTER = 15;

/**
 * A moment for a visit on a certain day: at the wanted minute, rounded to a quarter, if the desk is open then, else as
 * early as it can be; null when nothing of that day's hours is left.
 * @param now nothing earlier is proposed @param wanted minute after midnight
 */
export function slotOn(
  schedule: Schedule,
  day: number,
  { now, wanted }: { readonly now: WallTime; readonly wanted: number },
): WallTime | null {
  const earliest = day > now.day ? 0 : Math.ceil(now.minute / QUARTER) * QUARTER;
  if (day < now.day) return null;
  const { periods } = hoursOn(schedule, day);
  const fits = (minute: number) =>
    minute >= earliest && periods.some(({ opens, closes }) => opens <= minute && minute < closes);
  const rounded = Math.ceil(wanted / QUARTER) * QUARTER;
  if (fits(rounded)) return { day, minute: rounded };
  const minute = periods.map(({ opens }) => Math.max(opens, earliest)).find(fits);
  return minute === undefined ? null : { day, minute };
}
