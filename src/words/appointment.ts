import type { Service } from "../domain/service";
import type { Words } from "../i18n/texts";

/** The listing's rule, said as the listing's: later pages ask for an appointment everywhere. */
export function appointmentWords({ appointment }: Pick<Service, "appointment">, { t }: Words): string {
  return t(appointment === "required" ? "words.appointment.required" : "words.appointment.notRequired");
}
