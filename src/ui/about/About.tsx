import type { ReactNode } from "react";
import type { Directory } from "../../domain/directory";
import type { PhoneNow } from "../../domain/phone";
import { homeOf } from "../../i18n/languages";
import { useTexts } from "../../i18n/texts";
import { FactList } from "../shared/FactList";
import { OtherContacts, otherSources } from "../shared/OtherContacts";
import { PhoneContact, phoneSources } from "../shared/PhoneContact";
import { Sources } from "../shared/Sources";
import styles from "./About.module.css";
import { ClosingDays } from "./ClosingDays";
import { TranslationNote } from "./TranslationNote";

export interface AboutProps {
  readonly directory: Directory;
  /** null on the page as built, which has no now */
  readonly line: PhoneNow | null;
  readonly abroad: boolean;
  /** what stands before it in the same column */
  readonly children?: ReactNode;
}

/** Below the desks: how to ask the IND without a visit, what the IND is, and what this app is. */
export function About({ directory, line, abroad, children }: AboutProps) {
  const { t, format, language } = useTexts();
  const { organisation, contact, listing, corrections } = directory;
  return (
    <div className={styles.about}>
      {children}
      <section>
        <h2>{t("shared.contact")}</h2>
        <h3>{t("shared.contact.phone")}</h3>
        <PhoneContact contact={contact} line={line} abroad={abroad} />
        <OtherContacts contact={contact} level="h3" />
        <Sources of={[...phoneSources(contact), ...otherSources(contact)]} />
      </section>
      <ClosingDays rules={directory.closingDays} />
      <section className={styles.organisation}>
        <h2>{t("about.heading")}</h2>
        <p lang="nl">
          {organisation.dutchName} ({organisation.abbreviation})
        </p>
        <FactList facts={organisation.facts} />
        <Sources of={organisation.facts.map(({ source }) => source)} />
      </section>
      <section>
        <h2>{t("about.appHeading")}</h2>
        <p>{t("about.app")}</p>
        <TranslationNote />
        <p>
          {t("about.listing", {
            publisher: listing.publisher,
            date: listing.date ? format.sourceDate(listing.date) : t("words.source.noDate"),
          })}
        </p>
        <FactList facts={[corrections]} />
        <Sources of={[listing, corrections.source]} />
        <p>
          <a href={`${homeOf(language)}licences.txt`}>{t("about.licences")}</a>
        </p>
      </section>
    </div>
  );
}
