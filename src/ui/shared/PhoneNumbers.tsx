import type { Phone } from "../../domain/contact";
import type { PhoneNow } from "../../domain/phone";
import { useTexts } from "../../i18n/texts";
import { weekWords } from "../../words/hours";
import { phoneWords } from "../../words/phone";
import { Icon } from "./Icon";
import * as icons from "./icons";
import styles from "./PhoneNumbers.module.css";

/** The phone line, and what holds of it only while the page is alive. */
export interface PhoneProps {
  readonly phone: Phone;
  /** null on the page as built, which has no now */
  readonly line: PhoneNow | null;
  /** the number from abroad stands first on a device outside the Netherlands' zone */
  readonly abroad: boolean;
}

/** The numbers, and whether somebody answers now. */
export function PhoneNumbers({ phone, line, abroad }: PhoneProps) {
  const texts = useTexts();
  const { t } = texts;
  const numbers = [
    { label: t("shared.phone.fromNetherlands"), number: phone.national },
    { label: t("shared.phone.fromAbroad"), number: phone.international },
  ];
  return (
    <div className={styles.phone}>
      <ul>
        {(abroad ? numbers.reverse() : numbers).map(({ label, number }) => (
          <li key={label}>
            <a
              className={styles.number}
              href={`tel:${phone.tel}`}
              aria-label={t("words.phone.call", { number })}
            >
              <Icon drawing={icons.phone} /> <bdi>{number}</bdi>
            </a>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      {line && <p className={styles.now}>{phoneWords(line, texts)}</p>}
      <p className={styles.hours}>{t("shared.phone.hours", { hours: weekWords(phone.week, texts) })}</p>
    </div>
  );
}
