import { amsterdamWallTime } from "../domain/amsterdamTime";
import type { ClockDoubt } from "../domain/deviceClock";
import type { Words } from "../i18n/texts";

/** Why the device's clock cannot be right, with the year, and what to do. It ticks with no minute. */
export function clockWords(doubt: ClockDoubt, { t, format }: Words): string {
  const written = (instant: number) => {
    const { day, minute } = amsterdamWallTime(instant);
    return t("words.moment.at", { day: format.shortDate(day), time: format.time(minute) });
  };
  return doubt.kind === "before-built"
    ? t("words.clock.beforeBuilt", { built: written(doubt.built) })
    : t("words.clock.off", { device: written(doubt.device), server: written(doubt.server) });
}
