import { useTexts } from "../../../i18n/texts";
import { OtherContacts, otherSources } from "../../shared/OtherContacts";
import { PhoneContact, phoneSources } from "../../shared/PhoneContact";
import type { PanelProps } from "../panelProps";
import { PanelSection } from "./PanelSection";

/** Every way to ask the IND without a visit. */
export function AskSection({
  directory: { contact },
  line,
  abroad,
}: Pick<PanelProps, "directory" | "line" | "abroad">) {
  const { t } = useTexts();
  return (
    <PanelSection
      heading={t("shared.contact")}
      sources={[...phoneSources(contact), ...otherSources(contact)]}
      folded
    >
      <h4>{t("shared.contact.phone")}</h4>
      <PhoneContact contact={contact} line={line} abroad={abroad} />
      <OtherContacts contact={contact} level="h4" />
    </PanelSection>
  );
}
