import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { paragraph } from "../../words/stop";
import styles from "./Summary.module.css";

interface Props {
  readonly now: WallTime;
  /** whether the device's own clock shows Amsterdam time */
  readonly sameClock: boolean;
  /** the device's clock cannot be right: then its year is told */
  readonly doubted: boolean;
}

/**
 * What a clock in the Netherlands shows, where the device's shows something else or cannot be right. It stands outside
 * of what screen readers are told, or they would say the time every minute.
 */
export function Clock({ now: { day, minute }, sameClock, doubted }: Props) {
  const texts = useTexts();
  const { t, format } = texts;
  const time = format.time(minute);
  const clock = doubted
    ? t("filters.clock.byDevice", { time, day: format.shortDate(day) })
    : t("filters.clock", { time, day: format.shortDay(day, day) });
  return <p className={styles.clock}>{paragraph([clock, !sameClock && t("filters.otherClock")], texts)}</p>;
}
