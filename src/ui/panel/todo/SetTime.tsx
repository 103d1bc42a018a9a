import { useState } from "react";
import { useTexts } from "../../../i18n/texts";
import { Button } from "../../shared/Button";
import { DayTimeInputs } from "../../shared/DayTimeInputs";
import * as icons from "../icons";
import type { PanelProps } from "../panelProps";
import styles from "./SetTime.module.css";

/** For whoever has an appointment: its day and time, set in place. The inputs stay open while they are filled in. */
export function SetTime({
  answer: { desk },
  visit,
  onPlan,
}: Pick<PanelProps, "answer" | "visit" | "onPlan">) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button icon={icons.clock} expanded={open} onClick={() => setOpen(!open)}>
        {t(visit.planned ? "panel.plan.change" : "panel.plan.set")}
      </Button>
      {open && (
        <div className={styles.inputs}>
          <DayTimeInputs
            visit={visit}
            begin={visit.planned ? visit.at : null}
            onChoose={(at) => onPlan(desk.id, at)}
          />
        </div>
      )}
    </div>
  );
}
