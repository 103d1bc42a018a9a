import { useTexts } from "../../i18n/texts";
import { ContactOptions } from "../shared/ContactOptions";
import type { PanelProps } from "./DeskPanel";
import { PanelSection } from "./PanelSection";

/** The other ways to reach the IND; the phone stands with the appointment above. */
export function ContactSection({ directory }: Pick<PanelProps, "directory">) {
  const { t } = useTexts();
  return (
    <PanelSection heading={t("panel.contact")}>
      <ContactOptions directory={directory} />
    </PanelSection>
  );
}
