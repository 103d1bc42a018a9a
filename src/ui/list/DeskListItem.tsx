import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Origin } from "../../domain/origin";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { AdvisoryTag } from "../shared/AdvisoryTag";
import { addressLine } from "../shared/address";
import { DistanceLine } from "../shared/DistanceLine";
import { appointmentWords, nextWords } from "../shared/describe";
import { StateLine } from "../shared/StateLine";
import styles from "./DeskListItem.module.css";

export interface ItemEvents {
  readonly onSelect: (id: string) => void;
  readonly onHighlight: (id: string | null) => void;
}

interface Props extends ItemEvents {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  readonly origin: Origin | null;
  readonly selected: boolean;
  readonly highlighted: boolean;
}

/** One desk: can it help, and if not, why and when. The whole item is a target for the button in its heading. */
export function DeskListItem({ answer, visit, origin, selected, highlighted, onSelect, onHighlight }: Props) {
  const texts = useTexts();
  const { desk, availability, next } = answer;
  return (
    <li
      className={styles.item}
      data-desk={desk.id}
      data-availability={availability}
      data-highlighted={highlighted}
      data-selected={selected}
      onPointerEnter={() => onHighlight(desk.id)}
      onPointerLeave={() => onHighlight(null)}
      onFocus={() => onHighlight(desk.id)}
      onBlur={() => onHighlight(null)}
    >
      <h3>
        <button
          type="button"
          className={styles.open}
          aria-current={selected ? "true" : undefined}
          onClick={() => onSelect(desk.id)}
        >
          {desk.name}
        </button>
      </h3>
      <StateLine answer={answer} visit={visit} />
      {availability === "closed" && <p>{nextWords(next, visit.at, visit.now, texts)}</p>}
      {availability !== "not-offered" && visit.service && <p>{appointmentWords(visit.service, texts)}</p>}
      <DistanceLine desk={desk} origin={origin} />
      <p className={styles.address} translate="no">
        {addressLine(desk)}
      </p>
      {desk.advisories.map((advisory) => (
        <AdvisoryTag key={advisory.source} advisory={advisory} />
      ))}
    </li>
  );
}
