import { earliestVisit } from "../../../domain/earliest";
import { isGone } from "../../../domain/standing";
import { useTexts } from "../../../i18n/texts";
import { callWords } from "../../../words/phone";
import { openingWords } from "../../../words/plan";
import type { PanelProps } from "../panelProps";
import { PanelSection } from "./PanelSection";

/** The earliest visit, if one gets an appointment. No promise, and none at all for a desk that is gone. */
export function PlanSection({ answer, visit, directory, line }: PanelProps) {
  const texts = useTexts();
  const { t } = texts;
  const { desk, availability, standing } = answer;
  if (availability === "not-offered" || isGone(standing)) return null;
  const earliest = earliestVisit(desk, visit, directory.contact.phone);
  return (
    <PanelSection heading={t("panel.plan.heading")}>
      <p>
        <strong>{t("panel.plan.earliest")}</strong>{" "}
        {earliest ? openingWords(earliest, visit.now, texts) : t("words.next.unknown")}
      </p>
      <p>{callWords(line, texts)}</p>
    </PanelSection>
  );
}
