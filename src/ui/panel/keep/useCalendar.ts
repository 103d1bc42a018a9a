import { useState } from "react";
import type { PlannedVisit } from "../../../domain/plannedVisit";
import { writeWallTime } from "../../../domain/wallTime";
import type { VisitEvent } from "../../../words/visitEvent";
import { saveFile } from "./saveFile";

type Outcome = "saved" | "failed" | null;

/** Makes the calendar file and hands it out. The library comes with the first tap. */
export function useCalendar() {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const save = async (event: VisitEvent, name: string) => {
    try {
      const { calendarFile } = await import("./calendarFile");
      saveFile({ name, type: "text/calendar;charset=utf-8", text: calendarFile(event) });
      setOutcome("saved");
    } catch {
      // Offline before the app was cached. A failed dynamic import is not retried by the browser.
      setOutcome("failed");
    }
  };
  return [outcome, save] as const;
}

/** "utrecht-2026-12-01-1000.ics" */
export const calendarFileName = (desk: string, { starts }: PlannedVisit) =>
  `${desk}-${writeWallTime(starts).replace("T", "-").replace(":", "")}.ics`;
