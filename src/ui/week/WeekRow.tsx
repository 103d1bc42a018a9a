import type { DeskAnswer } from "../../domain/deskAnswer";
import { isElsewhere } from "../../domain/instead";
import { weekFrom } from "../../domain/visitWeek";
import { useTexts } from "../../i18n/texts";
import { distanceWords } from "../../words/distance";
import { announcedWords, shortStandingWords } from "../../words/standing";
import { inSentences } from "../../words/stop";
import { SignIcon } from "../shared/SignIcon";
import { signOf } from "../shared/signs";
import { DayCell } from "./DayCell";
import styles from "./WeekRow.module.css";
import type { WeekProps } from "./weekProps";

interface Props extends Omit<WeekProps, "answers"> {
  readonly answer: DeskAnswer;
  /** the first of its group */
  readonly leads: boolean;
  /** days since 1970-01-01 */
  readonly monday: number;
}

/** One desk: what stands of it on the day of the visit, and its seven days. */
export function WeekRow({ answer, leads, monday, visit, origin, onPlan }: Props) {
  const texts = useTexts();
  const { t, format } = texts;
  const { desk, standing, availability, announced } = answer;
  const week = weekFrom(desk, monday);
  const said = [
    shortStandingWords(answer, texts),
    ...announced.map((advisory) => announcedWords(advisory, texts)),
  ].filter((words) => words !== null);
  return (
    <tr role="row" className={styles.row} data-desk={desk.id} data-standing={standing} data-leads={leads}>
      <th role="rowheader" scope="row" className={styles.desk}>
        <SignIcon sign={signOf(answer)} />
        <span className={styles.about}>
          <bdi translate="no">{desk.name}</bdi>{" "}
          {said.length > 0 && <span className={styles.standing}>{inSentences(said, texts)}</span>}
        </span>{" "}
        {origin && !isElsewhere(answer, visit.service) && (
          <span className={styles.distance}>{distanceWords(origin, desk.point, texts)}</span>
        )}
      </th>
      {availability === "not-offered" ? (
        <td role="cell" colSpan={week.length} className={styles.notOffered}>
          {t("words.state.notOffered")}
        </td>
      ) : (
        week.map((weekday, index) => (
          <td key={weekday.day} role="cell" aria-current={weekday.day === visit.at.day ? "date" : undefined}>
            <span className={styles.day} aria-hidden="true">
              {format.weekdayShort(index)} {format.dateOfMonth(weekday.day)}
            </span>
            <DayCell desk={desk} weekday={weekday} visit={visit} onPlan={onPlan} />
          </td>
        ))
      )}
    </tr>
  );
}
