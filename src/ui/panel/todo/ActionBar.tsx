import { useTexts } from "../../../i18n/texts";
import { lineWords } from "../../../words/phone";
import { CallWords } from "../../shared/CallWords";
import { ExternalLink } from "../../shared/ExternalLink";
import { FactText } from "../../shared/FactText";
import { Icon } from "../../shared/Icon";
import * as icons from "../../shared/icons";
import type { PanelProps } from "../panelProps";
import styles from "./ActionBar.module.css";

/** One tap to book, where the IND's planner has the service, and one to call. What is no visit cannot be booked. */
export function ActionBar({
  visit: { service },
  need,
  directory: { appointmentPage, contact },
  line,
  abroad,
}: PanelProps) {
  const texts = useTexts();
  const { t } = texts;
  const general = appointmentPage.url ? [{ url: appointmentPage.url, name: t("panel.todo.book") }] : [];
  const planners = service?.planners.map(({ url, label }) => ({ url, name: <FactText text={label} /> }));
  const booking = need ? [] : (planners ?? general);
  const { tel, national, international } = contact.phone;
  const number = abroad ? international : national;
  return (
    <div className={styles.bar}>
      {booking.map(({ url, name }) => (
        <ExternalLink key={url} href={url} look="strong">
          {name}
        </ExternalLink>
      ))}
      <a className={booking.length === 0 ? styles.strongCall : styles.call} href={`tel:${tel}`}>
        <Icon drawing={icons.phone} />
        <span>
          <span className={styles.number}>
            <CallWords number={number} />
          </span>{" "}
          <span className={styles.line}>{lineWords(line, abroad, texts)}</span>
        </span>
      </a>
    </div>
  );
}
