import type { Fact } from "../../../domain/fact";
import { useTexts } from "../../../i18n/texts";
import { FactList } from "../../shared/FactList";
import { PanelSection } from "./PanelSection";

/** What else the listing says of this desk, and that it can change. */
export function NotesSection({ facts }: { readonly facts: readonly Fact[] }) {
  const { t } = useTexts();
  return (
    <PanelSection heading={t("panel.notes")} sources={facts.map(({ source }) => source)} folded>
      <FactList facts={facts} />
    </PanelSection>
  );
}
