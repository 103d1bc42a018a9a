import type { Slot } from "../domain/plan";
import type { WallTime } from "../domain/wallTime";
import type { Words } from "../i18n/texts";

/** "now, until 16:00", "Thursday 26 November, 09:00–16:00" */
export function slotWords(slot: Slot, now: WallTime, { t, format }: Words): string {
  const until = format.time(slot.closes);
  if (slot.day === now.day && slot.from === now.minute) return t("words.plan.now", { until });
  return t("words.plan.at", { day: format.longDay(slot.day, now.day), from: format.time(slot.from), until });
}
