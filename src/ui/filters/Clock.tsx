import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import styles from "./Summary.module.css";

interface Props {
  readonly visit: Visit;
  readonly sameClock: boolean;
}

/** Stands outside of what screen readers are told, or they would say the time every minute. */
export function Clock({ visit: { now, planned }, sameClock }: Props) {
  const { t, format } = useTexts();
  const clock = t("filters.clock", {
    time: format.time(now.minute),
    day: format.shortDay(now.day, now.day),
  });
  return (
    <p className={styles.clock}>
      {!planned && clock} {!sameClock && t("filters.otherClock")}
    </p>
  );
}
