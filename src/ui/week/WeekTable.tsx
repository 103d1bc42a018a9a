import { inGroups } from "../../domain/deskAnswer";
import { sevenDays } from "../../domain/visitWeek";
import { useTexts } from "../../i18n/texts";
import { weekRangeWords } from "../../words/week";
import { SpecialDays } from "./SpecialDays";
import { useShownWeek } from "./useShownWeek";
import { WeekHead } from "./WeekHead";
import { WeekRow } from "./WeekRow";
import styles from "./WeekTable.module.css";
import { WeekTurner } from "./WeekTurner";
import type { WeekProps } from "./weekProps";

/**
 * The desks of a week, in the groups of the list. The roles are written out: where names stand above their cells, the rows
 * are grids, and browsers take the roles of a table away from what is no longer laid out as one.
 */
export function WeekTable({ answers, ...others }: WeekProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const { visit } = others;
  const { now, at, service } = visit;
  const desks = answers.map(({ desk }) => desk);
  const shown = useShownWeek(desks, visit);
  const { monday } = shown;
  const what = service ? local(service.label) : t("words.anything");
  return (
    <div className={styles.week}>
      <WeekTurner {...shown} now={now} />
      <table role="table" className={styles.table}>
        <caption>{t("week.caption", { what, range: weekRangeWords(monday, now, texts) })}</caption>
        <WeekHead days={sevenDays(monday)} today={now.day} planned={at.day} />
        {/* One body: a row that changes its group stays the same, and so does what has opened a panel. */}
        <tbody role="rowgroup">
          {inGroups(answers).flatMap(({ members }) =>
            members.map((answer, index) => (
              <WeekRow key={answer.desk.id} answer={answer} leads={index === 0} monday={monday} {...others} />
            )),
          )}
        </tbody>
      </table>
      <SpecialDays rules={desks[0]?.closingDays ?? []} monday={monday} today={now.day} />
    </div>
  );
}
