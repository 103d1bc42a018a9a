import type { DeskAnswer } from "../../domain/deskAnswer";
import type { LatLon } from "../../domain/latLon";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { DESKS } from "../shared/anchors";
import styles from "./DeskList.module.css";
import { DeskListItem } from "./DeskListItem";

interface Props {
  readonly answers: readonly DeskAnswer[];
  readonly visit: Visit;
  readonly selected: string | null;
  /** where the visitor is, if that was said */
  readonly origin: LatLon | null;
  readonly onSelect: (id: string) => void;
}

/** All desks: those that can help, then the others with their reasons. */
export function DeskList({ answers, ...others }: Props) {
  const { t, format } = useTexts();
  const helping = answers.filter(({ availability }) => availability === "available");
  const rest = answers.filter(({ availability }) => availability !== "available");
  const heading = t(others.visit.service ? "list.available" : "list.open");
  return (
    <div className={styles.list}>
      <h2 id={DESKS} tabIndex={-1} className={styles.heading}>
        {heading} <span>({format.count(helping.length)})</span>
      </h2>
      {helping.length === 0 && <p className={styles.none}>{t("list.none")}</p>}
      <DeskGroup answers={helping} {...others} />
      {rest.length > 0 && (
        <h2 className={styles.heading}>
          {t("list.others")} <span>({format.count(rest.length)})</span>
        </h2>
      )}
      <DeskGroup answers={rest} {...others} />
    </div>
  );
}

function DeskGroup({ answers, visit, selected, origin, onSelect }: Props) {
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
          onSelect={onSelect}
        />
      ))}
    </ul>
  );
}
