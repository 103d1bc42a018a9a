import { useTexts } from "../../i18n/texts";
import { FactList } from "../shared/FactList";
import type { PanelProps } from "./DeskPanel";
import { PanelSection } from "./PanelSection";

/** What else the listing says of this desk, and that it can change. */
export function NotesSection({ answer: { desk }, directory }: Pick<PanelProps, "answer" | "directory">) {
  const { t } = useTexts();
  return (
    <PanelSection heading={t("panel.notes")}>
      <FactList facts={[...desk.notes, directory.corrections]} directory={directory} />
    </PanelSection>
  );
}
