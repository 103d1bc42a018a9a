import { useEffect, useId, useRef } from "react";
import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Directory } from "../../domain/directory";
import type { Origin } from "../../domain/origin";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { nextWords } from "../shared/describe";
import { Icon } from "../shared/Icon";
import type { PhoneNow } from "../shared/PhoneLine";
import { StateLine } from "../shared/StateLine";
import { AddressSection } from "./AddressSection";
import { AdvisorySection } from "./AdvisorySection";
import { BringSection } from "./BringSection";
import { ContactSection } from "./ContactSection";
import styles from "./DeskPanel.module.css";
import { HoursSection } from "./HoursSection";
import { MakeAppointmentSection } from "./MakeAppointmentSection";
import { NotesSection } from "./NotesSection";
import { PlanSection } from "./PlanSection";
import { RulesSection } from "./RulesSection";
import { TakeActions } from "./take/TakeActions";
import { useCloseOnEscape } from "./useCloseOnEscape";

export interface PanelProps {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  readonly directory: Directory;
  readonly phone: PhoneNow;
  /** where the visitor is, if that was said */
  readonly origin: Origin | null;
  /** the visitor plans a visit to a desk */
  readonly onPlan: (desk: string, at: WallTime) => void;
}

/** All about one desk for one visit: beside the map, or a sheet over the list on a phone. */
export function DeskPanel({ onClose, ...props }: PanelProps & { readonly onClose: () => void }) {
  const { answer, visit } = props;
  const texts = useTexts();
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useCloseOnEscape(onClose);
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus goes in again when another desk takes the panel over
  useEffect(() => title.current?.focus(), [answer.desk.id]);
  return (
    <section
      key={answer.desk.id}
      className={styles.panel}
      role="dialog"
      aria-labelledby={titleId}
      data-panel={answer.desk.id}
    >
      <div className={styles.header} data-grip>
        <h2 id={titleId} ref={title} tabIndex={-1}>
          {answer.desk.name}
        </h2>
        <button type="button" className={styles.close} onClick={onClose} aria-label={texts.t("panel.close")}>
          <Icon name="close" />
        </button>
      </div>
      <div className={styles.body}>
        <div className={styles.state}>
          <StateLine answer={answer} visit={visit} />
          {answer.availability === "closed" && <p>{nextWords(answer.next, visit.at, visit.now, texts)}</p>}
        </div>
        <AdvisorySection {...props} />
        <PlanSection {...props} />
        <TakeActions {...props} />
        <AddressSection {...props} />
        <HoursSection {...props} />
        <RulesSection desk={answer.desk} service={visit.service} directory={props.directory} />
        <BringSection service={visit.service} directory={props.directory} />
        <MakeAppointmentSection {...props} />
        <div className={styles.onScreen}>
          <ContactSection {...props} />
        </div>
        <NotesSection {...props} />
      </div>
    </section>
  );
}
