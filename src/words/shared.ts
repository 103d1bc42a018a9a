import type { Desk } from "../domain/desk";
import type { Visit } from "../domain/visit";
import type { Words } from "../i18n/texts";
import { addressLine } from "./address";

/** "IND Utrecht, IND Loket Utrecht, Bergstraat 58, 3511 RS Utrecht. Tuesday 1 December at 10:00, Amsterdam time" */
export function sharedText(desk: Desk, { planned, at, now }: Visit, { t, format }: Words): string {
  const where = `${desk.name}, ${addressLine(desk)}`;
  if (!planned) return where;
  return t("words.shared", { where, day: format.longDay(at.day, now.day), time: format.time(at.minute) });
}
