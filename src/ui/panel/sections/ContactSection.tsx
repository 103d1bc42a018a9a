import type { Contact } from "../../../domain/contact";
import { useTexts } from "../../../i18n/texts";
import { OtherContacts } from "../../shared/OtherContacts";
import { PanelSection } from "./PanelSection";

/** The other ways to reach the IND; the phone stands with the appointment above. */
export function ContactSection({ contact }: { readonly contact: Contact }) {
  const { t } = useTexts();
  return (
    <PanelSection heading={t("shared.contact")} screenOnly>
      <OtherContacts contact={contact} level="h4" />
    </PanelSection>
  );
}
