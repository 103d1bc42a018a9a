import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import styles from "./PrintFoot.module.css";

export interface PrintFootProps {
  readonly now: WallTime;
  /** to the same screen */
  readonly link: string;
}

/** In print only: when the page was printed, and the link to the same screen. */
export function PrintFoot({ now, link }: PrintFootProps) {
  const { t, format } = useTexts();
  return (
    <footer className={styles.foot}>
      <p>{t("frame.print.when", { day: format.fullDay(now.day), time: format.time(now.minute) })}</p>
      <p>{t("frame.print.link", { link: format.leftToRight(link) })}</p>
    </footer>
  );
}
