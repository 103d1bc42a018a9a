import { useState } from "react";
import { saveFile } from "./saveFile";

/** The last part of a catalogue key: `panel.keep.saved`. */
export type CalendarOutcome = "saved" | "saveFailed";

/** Makes a calendar file and hands it out; what writes it comes with the first tap. */
export function useCalendar() {
  const [outcome, setOutcome] = useState<CalendarOutcome | null>(null);
  const save = async (name: string, write: () => Promise<string>) => {
    try {
      saveFile({ name, type: "text/calendar;charset=utf-8", text: await write() });
      setOutcome("saved");
    } catch {
      // Offline before the app was cached: the part that writes the file cannot be fetched.
      setOutcome("saveFailed");
    }
  };
  return [outcome, save] as const;
}
