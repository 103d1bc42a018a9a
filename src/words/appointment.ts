import type { Service } from "../domain/service";
import type { Words } from "../i18n/texts";

/** What leads: the IND has asked for an appointment for every visit since 2020, whatever the listing said. */
export const appointmentWords = ({ t }: Words): string => t("words.appointment.required");

/** What the listing said, where it was something else; null where both say the same. */
export function listedAppointmentWords({ appointment }: Service, { t }: Words): string | null {
  return appointment === "required" ? null : t("words.appointment.listed");
}

/** Both in one line, for a card. @param service null: anything */
export function appointmentShort(service: Service | null, words: Words): string {
  return words.t(
    service?.appointment === "not-required" ? "words.appointment.short.listed" : "words.appointment.short",
  );
}
