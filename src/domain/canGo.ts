import type { Desk } from "./desk";
import { offers } from "./desk";
import { laterUntil } from "./laterUntil";
import { openStateAt } from "./openState";
import type { Service } from "./service";
import { isGone, standingOn } from "./standing";
import type { WallTime } from "./wallTime";

/** What is asked before any moment is chosen. */
export type Receiver = Pick<Desk, "week" | "overrides" | "closingDays" | "notOffered" | "advisories">;

/** Whether there is a desk to go to on a day: it does the service, and has neither closed nor moved by then. @param service null: anything */
export const canGo = (desk: Receiver, service: Service | null, day: number): boolean =>
  offers(desk, service) && !isGone(standingOn(desk, service, day));

/** Whether the desk may help at a moment: one can go there on that day, and it is open then, be it by a later page alone. */
export const mayHelpAt = (desk: Receiver, service: Service | null, at: WallTime): boolean =>
  canGo(desk, service, at.day) &&
  (openStateAt(desk, at).kind === "open" || laterUntil(desk, service, at) !== null);
