import type { Chance } from "../../domain/plan";
import { lastArrival, nextChance } from "../../domain/plan";
import { isFar, isPast } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { minutesBetween } from "../../domain/wallTime";
import type { Texts } from "../../i18n/texts";
import { useTexts } from "../../i18n/texts";
import { Button } from "../shared/Button";
import type { PhoneNow } from "../shared/PhoneLine";
import type { PanelProps } from "./DeskPanel";
import { PanelSection } from "./PanelSection";

/** The next time one can go with the chosen service, and what to do for it; one tap plans it. */
export function PlanSection({ answer: { desk, availability }, visit, directory, phone, onPlan }: PanelProps) {
  const texts = useTexts();
  const { t, format } = texts;
  if (availability === "not-offered") return null;
  const from = isPast(visit) ? visit.now : visit.at;
  const chance = nextChance(desk, from, directory.closingDays);
  const moment = chance && { day: chance.day, minute: chance.from };
  const planned = moment !== null && visit.planned && minutesBetween(visit.at, moment) === 0;
  const running = moment !== null && minutesBetween(visit.now, moment) === 0;
  return (
    <PanelSection heading={t("plan.heading")}>
      <p>
        <strong>{t("plan.next")}</strong> {chance ? chanceWords(chance, visit.now, texts) : t("next.unknown")}
      </p>
      {isFar(visit) && <p>{t("filters.far")}</p>}
      {visit.service?.appointment === "required" && <p>{callWords(phone, visit.now, texts)}</p>}
      {chance && visit.service?.appointment !== "required" && (
        <p>{t("plan.lastArrival", { time: format.time(lastArrival(chance)) })}</p>
      )}
      {moment && !planned && !running && (
        <Button strong onClick={() => onPlan(desk.id, moment)}>
          {t("plan.choose")}
        </Button>
      )}
    </PanelSection>
  );
}

/** "now, until 16:00", "Thursday 26 November, 09:00–16:00" */
function chanceWords(chance: Chance, now: WallTime, { t, format }: Texts): string {
  const until = format.time(chance.closes);
  if (chance.day === now.day && chance.from === now.minute) return t("plan.now", { until });
  return t("plan.at", { day: format.longDay(chance.day, now.day), from: format.time(chance.from), until });
}

/** Until when the phone line can be called for the appointment: now, or when it opens next. */
function callWords({ state, next }: PhoneNow, now: WallTime, { t, format }: Texts): string {
  if (state.kind === "open") return t("plan.callNow", { until: format.time(state.closesAt) });
  if (!next) return t("plan.callUnknown");
  const day = format.longDay(next.day, now.day);
  return t("plan.callFrom", { day, from: format.time(next.opens), until: format.time(next.closes) });
}
