import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Origin } from "../../domain/origin";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import styles from "./DeskList.module.css";
import type { ItemEvents } from "./DeskListItem";
import { DeskListItem } from "./DeskListItem";

interface Props extends ItemEvents {
  readonly answers: readonly DeskAnswer[];
  readonly visit: Visit;
  readonly selected: string | null;
  readonly highlighted: string | null;
  /** where the visitor is, if that was said */
  readonly origin: Origin | null;
}

/** All desks: those that can help, then the others with their reasons. */
export function DeskList({ answers, ...shared }: Props) {
  const { t, format } = useTexts();
  const helping = answers.filter(({ availability }) => availability === "available");
  const others = answers.filter(({ availability }) => availability !== "available");
  const heading = t(shared.visit.service ? "list.available" : "list.open");
  return (
    <div className={styles.list}>
      <h2 className={styles.heading}>
        {heading} <span>({format.count(helping.length)})</span>
      </h2>
      {helping.length === 0 && <p className={styles.none}>{t("list.none")}</p>}
      <DeskGroup answers={helping} {...shared} />
      {others.length > 0 && (
        <h2 className={styles.heading}>
          {t("list.others")} <span>({format.count(others.length)})</span>
        </h2>
      )}
      <DeskGroup answers={others} {...shared} />
    </div>
  );
}

function DeskGroup({ answers, visit, selected, highlighted, origin, onSelect, onHighlight }: Props) {
  if (answers.length === 0) return null;
  return (
    <ul className={styles.group}>
      {answers.map((answer) => (
        <DeskListItem
          key={answer.desk.id}
          answer={answer}
          visit={visit}
          origin={origin}
          selected={answer.desk.id === selected}
          highlighted={answer.desk.id === highlighted}
          onSelect={onSelect}
          onHighlight={onHighlight}
        />
      ))}
    </ul>
  );
}
