import { useState } from "react";
import type { PlannedVisit } from "../../../domain/plannedVisit";
import { writeWallTime } from "../../../domain/wallTime";
import type { Words } from "../../../i18n/texts";
import type { VisitSubject } from "../../../words/visitEvent";
import { saveFile } from "./saveFile";

type Outcome = "saved" | "failed" | null;

/** Makes the calendar file and hands it out. */
export function useCalendar() {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const save = async (planned: PlannedVisit, subject: VisitSubject, link: string, words: Words) => {
    try {
      const { visitFile } = await import("./visitFile");
      saveFile({
        name: fileName(subject.answer.desk.id, planned),
        type: "text/calendar;charset=utf-8",
        text: visitFile(planned, subject, link, words),
      });
      setOutcome("saved");
    } catch {
      // Offline before the app was cached: the part that writes the file cannot be fetched.
      setOutcome("failed");
    }
  };
  return [outcome, save] as const;
}

/** "utrecht-2026-12-01-1000.ics" */
const fileName = (desk: string, { starts }: PlannedVisit) =>
  `${desk}-${writeWallTime(starts).replace("T", "-").replace(":", "")}.ics`;
