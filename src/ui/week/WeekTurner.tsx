import { isShown } from "../../domain/shownWeek";
import { DAYS_A_WEEK, mondayOf } from "../../domain/visitWeek";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { weekRangeWords } from "../../words/week";
import { Button } from "../shared/Button";
import { IconButton } from "../shared/IconButton";
import * as icons from "./icons";
import type { ShownWeek } from "./useShownWeek";
import styles from "./WeekTurner.module.css";

/** To the week before and after, and back to this one. The new week is spoken only when it was turned to. */
export function WeekTurner({ monday, turned, onTurn, now }: ShownWeek & { readonly now: WallTime }) {
  const texts = useTexts();
  const { t } = texts;
  const thisWeek = mondayOf(now.day);
  const [before, after] = [monday - DAYS_A_WEEK, monday + DAYS_A_WEEK];
  return (
    <div className={styles.turner}>
      <IconButton
        icon={icons.before}
        name={t("week.before")}
        disabled={!isShown(before, now)}
        onClick={() => onTurn(before)}
      />
      <Button disabled={monday === thisWeek} onClick={() => onTurn(thisWeek)}>
        {t("week.this")}
      </Button>
      <IconButton
        icon={icons.after}
        name={t("week.after")}
        disabled={!isShown(after, now)}
        onClick={() => onTurn(after)}
      />
      <p role="status" className="visually-hidden">
        {turned && weekRangeWords(monday, now, texts)}
      </p>
    </div>
  );
}
