import type { DeskAnswer } from "../../domain/deskAnswer";
import type { LatLon } from "../../domain/latLon";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { addressLine } from "../../words/address";
import { appointmentWords } from "../../words/appointment";
import { nextWords } from "../../words/state";
import { AdvisoryTag } from "../shared/AdvisoryTag";
import { DistanceLine } from "../shared/DistanceLine";
import { highlight, useHighlighted } from "../shared/highlight";
import { StateLine } from "../shared/StateLine";
import styles from "./DeskListItem.module.css";

interface Props {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  readonly origin: LatLon | null;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
}

/** One desk: can it help, and if not, why and when. The whole item is a target for the button in its heading. */
export function DeskListItem({ answer, visit, origin, selected, onSelect }: Props) {
  const texts = useTexts();
  const { desk, availability, next } = answer;
  const highlighted = useHighlighted(desk.id);
  return (
    <li
      className={styles.item}
      data-desk={desk.id}
      data-availability={availability}
      data-highlighted={highlighted}
      data-selected={selected}
      onPointerEnter={() => highlight(desk.id)}
      onPointerLeave={() => highlight(null)}
      onFocus={() => highlight(desk.id)}
      onBlur={() => highlight(null)}
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
        <AdvisoryTag key={advisory.text.en} advisory={advisory} />
      ))}
    </li>
  );
}
