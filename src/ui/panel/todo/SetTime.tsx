import { useState } from "react";
import { earliestVisit } from "../../../domain/earliest";
import type { WallTime } from "../../../domain/wallTime";
import { useTexts } from "../../../i18n/texts";
import { Button } from "../../shared/Button";
import { DayTimeInputs } from "../../shared/DayTimeInputs";
import type { PanelProps } from "../panelProps";
import styles from "./SetTime.module.css";

/** For whoever has an appointment: its day and time, set in place. The inputs stay open while they are filled in. */
export function SetTime({ answer: { desk }, visit, directory, onPlan }: PanelProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const earliest = earliestVisit(desk, visit, directory.contact.phone);
  const begin: WallTime =
    visit.planned || !earliest ? visit.at : { day: earliest.day, minute: earliest.opens };
  return (
    <div>
      <Button icon="clock" expanded={open} onClick={() => setOpen(!open)}>
        {t(visit.planned ? "panel.plan.change" : "panel.plan.set")}
      </Button>
      {open && (
        <div className={styles.inputs}>
          <DayTimeInputs visit={visit} begin={begin} onChoose={(at) => onPlan(desk.id, at)} />
        </div>
      )}
    </div>
  );
}
