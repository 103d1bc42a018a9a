import { useState } from "react";
import type { CalendarEvent } from "../../words/calendarEvent";
import { calendarFile } from "./calendarFile";
import { saveFile } from "./saveFile";

/** Hands out the file of a calendar's entry. @returns whether that has been done, and what does it */
export function useSavedEvent() {
  const [saved, setSaved] = useState(false);
  /** @param name as in "utrecht-2026-12-01-1000.ics" */
  const save = (name: string, event: CalendarEvent) => {
    saveFile({ name, type: "text/calendar;charset=utf-8", text: calendarFile(event) });
    setSaved(true);
  };
  return [saved, save] as const;
}
