import { earliestVisit } from "../../../domain/earliest";
import { plannedVisit } from "../../../domain/plannedVisit";
import { useTexts } from "../../../i18n/texts";
import { momentInFull, openingWords } from "../../../words/plan";
import type { PanelProps } from "../panelProps";

/** The visit that is planned; else the earliest one, which is no promise: the IND alone gives appointments. */
export function PlanLine({ answer, visit, directory }: Pick<PanelProps, "answer" | "visit" | "directory">) {
  const texts = useTexts();
  const { t } = texts;
  const planned = plannedVisit(answer, visit);
  if (planned)
    return (
      <p>
        <strong>{t("panel.plan.visit")}</strong> {momentInFull(planned.starts, texts)}
      </p>
    );
  const earliest = earliestVisit(answer.desk, visit, directory.contact.phone);
  return (
    <p>
      <strong>{t("panel.plan.earliest")}</strong>{" "}
      {earliest ? openingWords(earliest, texts) : t("words.next.unknown")}
    </p>
  );
}
