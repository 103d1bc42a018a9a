import { useTexts } from "../../i18n/texts";
import { ContactOptions } from "../shared/ContactOptions";
import type { PanelProps } from "./DeskPanel";
import { PanelSection } from "./PanelSection";

export function ContactSection({ directory, phone, visit }: Pick<PanelProps, "directory" | "phone" | "visit">) {
  const { t } = useTexts();
  return (
    <PanelSection heading={t("panel.contact")}>
      <ContactOptions directory={directory} phone={phone} now={visit.now} />
    </PanelSection>
  );
}
