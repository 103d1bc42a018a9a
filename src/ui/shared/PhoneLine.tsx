import type { Directory } from "../../domain/directory";
import type { Opening } from "../../domain/nextOpening";
import type { OpenState } from "../../domain/openState";
import type { WallTime } from "../../domain/wallTime";
import type { Texts } from "../../i18n/texts";
import { useTexts } from "../../i18n/texts";
import { nextWords, reasonWords } from "./describe";
import { weekWords } from "./hoursWords";
import { Icon } from "./Icon";
import styles from "./PhoneLine.module.css";

/** The phone line: always about now, since it is called to make the appointment. */
export interface PhoneNow {
  readonly state: OpenState;
  readonly next: Opening | null;
  /** the number from abroad stands first on a device outside the Netherlands' zone */
  readonly abroad: boolean;
}

interface Props {
  readonly directory: Directory;
  /** null while the page is as it was built */
  readonly phone: PhoneNow | null;
  readonly now: WallTime | null;
}

/** The numbers, and whether somebody answers now. */
export function PhoneLine({ directory, phone: phoneNow, now }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { phone } = directory.contact;
  const numbers = [
    { label: t("phone.fromNetherlands"), number: phone.national },
    { label: t("phone.fromAbroad"), number: phone.international },
  ];
  return (
    <div className={styles.phone}>
      <ul>
        {(phoneNow?.abroad ? numbers.reverse() : numbers).map(({ label, number }) => (
          <li key={label}>
            <a href={`tel:${phone.tel}`} aria-label={t("phone.call", { number })}>
              <Icon name="phone" /> <bdi>{number}</bdi>
            </a>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      {phoneNow && now && <p>{lineWords(phoneNow, now, texts)}</p>}
      <p className={styles.hours}>{t("phone.hours", { hours: weekWords(phone.week, texts) })}</p>
    </div>
  );
}

/** "The phone line is open now, until 17:00." */
function lineWords({ state, next }: PhoneNow, now: WallTime, texts: Texts): string {
  const { t, format } = texts;
  if (state.kind === "open") return t("phone.openNow", { time: format.time(state.closesAt) });
  const closed = t("phone.closedNow", { reason: reasonWords(state.reason, now, texts) });
  return `${closed} ${t("phone.opens", { next: nextWords(next, now, now, texts) })}`;
}
