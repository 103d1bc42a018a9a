import { lastArrival, proposalFor } from "../../../domain/plan";
import { isFar } from "../../../domain/visit";
import { useTexts } from "../../../i18n/texts";
import { callWords } from "../../../words/phone";
import { slotWords } from "../../../words/plan";
import { Button } from "../../shared/Button";
import type { PanelProps } from "../panelProps";
import { PanelSection } from "./PanelSection";

/** The next time one can go with the chosen service, and what to do for it; one tap plans it. */
export function PlanSection({ answer: { desk, availability }, visit, line, onPlan }: PanelProps) {
  const texts = useTexts();
  const { t, format } = texts;
  if (availability === "not-offered") return null;
  const proposal = proposalFor(desk, visit);
  const byAppointment = visit.service?.appointment === "required";
  return (
    <PanelSection heading={t("panel.plan.heading")}>
      <p>
        <strong>{t("panel.plan.next")}</strong>{" "}
        {proposal ? slotWords(proposal.slot, visit.now, texts) : t("words.next.unknown")}
      </p>
      {isFar(visit) && <p>{t("words.visit.far")}</p>}
      {byAppointment && <p>{callWords(line, texts)}</p>}
      {proposal && !byAppointment && (
        <p>{t("panel.plan.lastArrival", { time: format.time(lastArrival(proposal.slot)) })}</p>
      )}
      {proposal?.open && (
        <Button strong onClick={() => onPlan(desk.id, proposal.moment)}>
          {t("panel.plan.choose")}
        </Button>
      )}
    </PanelSection>
  );
}
