import type { Directory } from "../../domain/directory";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import styles from "./About.module.css";
import { ContactOptions } from "./ContactOptions";
import { FactList } from "./FactList";
import type { PhoneNow } from "./PhoneLine";
import { PhoneOption } from "./PhoneOption";

interface Props {
  readonly directory: Directory;
  /** null while the page is as it was built */
  readonly phone: PhoneNow | null;
  readonly now: WallTime | null;
}

/** Below the desks: how to ask the IND without a visit, what the IND is, and what this app is. */
export function About({ directory, phone, now }: Props) {
  const { t, format } = useTexts();
  const { organisation } = directory;
  const listing = directory.sources.find(({ id }) => id === directory.listing);
  return (
    <div className={styles.about}>
      <section>
        <h2>{t("panel.contact")}</h2>
        <h3>{t("contact.phone")}</h3>
        <PhoneOption directory={directory} phone={phone} now={now} />
        <ContactOptions directory={directory} />
      </section>
      <section>
        <h2>{t("about.heading")}</h2>
        <p lang="nl">
          {organisation.dutchName} ({organisation.abbreviation})
        </p>
        <FactList facts={organisation.facts} directory={directory} />
      </section>
      <section>
        <h2>{t("about.appHeading")}</h2>
        <p>{t("about.app")}</p>
        {listing && (
          <p>
            {t("about.listing", {
              publisher: listing.publisher,
              date: listing.date ? format.sourceDate(listing.date) : t("about.noDate"),
            })}
          </p>
        )}
        <FactList facts={[directory.corrections]} directory={directory} />
      </section>
    </div>
  );
}
