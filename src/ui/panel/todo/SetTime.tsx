import { useTexts } from "../../../i18n/texts";
import { Button } from "../../shared/Button";
import { DayTimeInputs } from "../../shared/DayTimeInputs";
import { useDisclosure } from "../../shared/useDisclosure";
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
  const { open, toggle, opener, id, keys } = useDisclosure();
  return (
    <div {...keys}>
      <Button ref={opener} icon={icons.clock} expanded={open} controls={id} onClick={toggle}>
        {t(visit.planned ? "panel.plan.change" : "panel.plan.set")}
      </Button>
      <div id={id} hidden={!open} className={styles.inputs}>
        {open && (
          <DayTimeInputs
            visit={visit}
            begin={visit.planned ? visit.at : null}
            onChoose={(at) => onPlan(desk.id, at)}
          />
        )}
      </div>
    </div>
  );
}
