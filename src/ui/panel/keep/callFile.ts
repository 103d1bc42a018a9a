import { callEvent } from "../../../words/callEvent";
import { calendarFile } from "./calendarFile";

/** A call to the IND as a calendar file. Comes with the first tap. */
export const callFile = (...call: Parameters<typeof callEvent>): string => calendarFile(callEvent(...call));
