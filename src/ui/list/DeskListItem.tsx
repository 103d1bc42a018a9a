import type { Contact } from "../../domain/contact";
import type { DeskAnswer } from "../../domain/deskAnswer";
import { isWorthGoing } from "../../domain/deskAnswer";
import { isElsewhere } from "../../domain/instead";
import type { LatLon } from "../../domain/latLon";
import type { Visit } from "../../domain/visit";
import { useTexts } from "../../i18n/texts";
import { addressLine } from "../../words/address";
import { appointmentShort } from "../../words/appointment";
import { distanceWords } from "../../words/distance";
import { highlight, useHighlighted } from "../shared/highlight";
import { SignIcon } from "../shared/SignIcon";
import { StandingLine } from "../shared/StandingLine";
import { StateLine } from "../shared/StateLine";
import { signOf } from "../shared/signs";
import styles from "./DeskListItem.module.css";
import { NextStep } from "./NextStep";

export interface ItemProps {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  /** where the visitor is, if that was said */
  readonly origin: LatLon | null;
  readonly contact: Contact;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
}

/**
 * One desk: what was reported of it since, its state as listed, the appointment, the address. The whole item is a target
 * for the button in its heading.
 */
export function DeskListItem({ answer, visit, origin, contact, selected, onSelect }: ItemProps) {
  const texts = useTexts();
  const { desk, availability, standing } = answer;
  const highlighted = useHighlighted(desk.id);
  const goes = isWorthGoing(answer);
  const elsewhere = isElsewhere(answer, visit.service);
  const written = (address: string) =>
    elsewhere ? (
      texts.t("words.address.listed", { address: texts.format.leftToRight(address) })
    ) : (
      <bdi translate="no">{address}</bdi>
    );
  return (
    <li
      className={styles.item}
      data-desk={desk.id}
      data-availability={availability}
      data-standing={standing}
      data-highlighted={highlighted}
      data-selected={selected}
      onPointerEnter={() => highlight(desk.id)}
      onPointerLeave={() => highlight(null)}
      onFocus={() => highlight(desk.id)}
      onBlur={() => highlight(null)}
    >
      <div className={styles.head}>
        <SignIcon sign={signOf(answer)} />
        <h3>
          <button
            type="button"
            className={styles.open}
            aria-current={selected ? "true" : undefined}
            onClick={() => onSelect(desk.id)}
          >
            <bdi translate="no">{desk.name}</bdi>
          </button>
        </h3>
        {origin && !elsewhere && (
          <span className={styles.distance}>{distanceWords(origin, desk.point, texts)}</span>
        )}
      </div>
      <StandingLine answer={answer} service={visit.service} />
      <StateLine answer={answer} visit={visit} />
      <div className={styles.foot}>
        <p className={styles.about}>
          {goes && <span className={styles.line}>{appointmentShort(visit.service, texts)}</span>}
          <span className={styles.street}>{written(desk.street)}</span>
          <span className={styles.address}>{written(addressLine(desk))}</span>
        </p>
        {goes && <NextStep service={visit.service} phone={contact.phone} onOpen={() => onSelect(desk.id)} />}
      </div>
    </li>
  );
}
