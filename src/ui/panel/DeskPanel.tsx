import { useTexts } from "../../i18n/texts";
import { nextWords } from "../../words/state";
import { StateLine } from "../shared/StateLine";
import styles from "./DeskPanel.module.css";
import { KeepActions } from "./keep/KeepActions";
import type { PanelProps } from "./panelProps";
import { AddressSection } from "./sections/AddressSection";
import { AdvisorySection } from "./sections/AdvisorySection";
import { BringSection } from "./sections/BringSection";
import { ContactSection } from "./sections/ContactSection";
import { HoursSection } from "./sections/HoursSection";
import { MakeAppointmentSection } from "./sections/MakeAppointmentSection";
import { NotesSection } from "./sections/NotesSection";
import { PlanSection } from "./sections/PlanSection";
import { RulesSection } from "./sections/RulesSection";

/** All about one desk for one visit. */
export function DeskPanel(props: PanelProps) {
  const { answer, visit, directory } = props;
  const texts = useTexts();
  return (
    <>
      <div className={styles.state}>
        <StateLine answer={answer} visit={visit} />
        {answer.availability === "closed" && <p>{nextWords(answer.next, visit.at, visit.now, texts)}</p>}
      </div>
      <AdvisorySection advisories={answer.desk.advisories} />
      <PlanSection {...props} />
      <KeepActions {...props} />
      <AddressSection {...props} />
      <HoursSection {...props} />
      <RulesSection desk={answer.desk} service={visit.service} directory={directory} />
      <BringSection service={visit.service} directory={directory} />
      <MakeAppointmentSection {...props} />
      <ContactSection contact={directory.contact} />
      <NotesSection facts={[...answer.desk.notes, directory.corrections]} />
    </>
  );
}
