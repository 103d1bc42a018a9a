import { PanelFrame } from "./frame/PanelFrame";
import type { PanelProps } from "./panelProps";
import { AskSection } from "./sections/AskSection";
import { BringSection } from "./sections/BringSection";
import { GetThereSection } from "./sections/GetThereSection";
import { HoursSection } from "./sections/HoursSection";
import { InsteadSection } from "./sections/InsteadSection";
import { Lead } from "./sections/Lead";
import { NotesSection } from "./sections/NotesSection";
import { RulesSection } from "./sections/RulesSection";
import { TodoSection } from "./todo/TodoSection";

/** One desk for one visit, as a job: what was reported, where else, what to do, what to bring, how to get there. */
export function DeskPanel(props: PanelProps) {
  const { answer, visit, directory, onClose } = props;
  return (
    <PanelFrame key={answer.desk.id} {...{ answer, visit, onClose }}>
      <Lead {...props} />
      <InsteadSection {...props} />
      <TodoSection {...props} />
      <BringSection service={visit.service} directory={directory} />
      <GetThereSection {...props} />
      <HoursSection {...props} />
      <RulesSection desk={answer.desk} service={visit.service} directory={directory} />
      <AskSection {...props} />
      <NotesSection facts={[...answer.desk.notes, directory.corrections]} />
    </PanelFrame>
  );
}
