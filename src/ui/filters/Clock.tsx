import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import styles from "./Summary.module.css";

/**
 * What a clock in the Netherlands shows, where the device's shows something else. It stands outside of what screen readers
 * are told, or they would say the time every minute.
 */
export function Clock({ now }: { readonly now: WallTime }) {
  const { t, format } = useTexts();
  const clock = { time: format.time(now.minute), day: format.shortDay(now.day, now.day) };
  return (
    <p className={styles.clock}>
      {t("filters.clock", clock)} {t("filters.otherClock")}
    </p>
  );
}
