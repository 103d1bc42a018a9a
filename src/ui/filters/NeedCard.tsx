import type { Contact } from "../../domain/contact";
import type { PhoneNow } from "../../domain/phone";
import { useTexts } from "../../i18n/texts";
import { CallReminder } from "../shared/CallReminder";
import { PhoneContact, phoneSources } from "../shared/PhoneContact";
import { Sources } from "../shared/Sources";
import styles from "./NeedCard.module.css";

export interface NeedProps {
  readonly contact: Contact;
  /** null on the page as built, which has no now */
  readonly line: PhoneNow | null;
  readonly abroad: boolean;
  /** opens this screen; null on the page as built */
  readonly link: string | null;
}

/** A question about one's own application goes to the phone: no desk answers it. */
export function NeedCard({ contact, line, abroad, link }: NeedProps) {
  const { t } = useTexts();
  return (
    <section className={styles.need}>
      {/* On the live page, the summary says it. */}
      <h2 className={line ? "visually-hidden" : undefined}>{t("words.need.heading")}</h2>
      <p>{t("words.need.phone")}</p>
      <PhoneContact contact={contact} line={line} abroad={abroad} />
      {line && link && <CallReminder contact={contact} line={line} link={link} />}
      <Sources of={phoneSources(contact)} />
    </section>
  );
}
