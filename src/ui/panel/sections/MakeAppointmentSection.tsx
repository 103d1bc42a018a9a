import { useTexts } from "../../../i18n/texts";
import { ExternalLink } from "../../shared/ExternalLink";
import { PhoneContact, phoneFacts } from "../../shared/PhoneContact";
import type { PanelProps } from "../panelProps";
import { PanelSection } from "./PanelSection";

/** By phone, as the listing has it, or in the IND's own planner, as later pages do. */
export function MakeAppointmentSection({ visit, directory, line, abroad }: PanelProps) {
  const { t, local } = useTexts();
  const { services, appointmentByPhone, contact } = directory;
  const planners = (visit.service ? [visit.service] : services).flatMap((service) => service.planners);
  const facts = [appointmentByPhone, ...phoneFacts(contact)];
  return (
    <PanelSection
      heading={t("panel.make")}
      sources={[...facts, ...planners, contact.phone].map(({ source }) => source)}
    >
      <p>{local(appointmentByPhone.text)}</p>
      <PhoneContact contact={contact} line={line} abroad={abroad} />
      {planners.length > 0 && (
        <div>
          <p>{t("panel.make.planner")}</p>
          <ul>
            {planners.map(({ url, label }) => (
              <li key={url}>
                <ExternalLink href={url} look="tap">
                  {local(label)}
                </ExternalLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </PanelSection>
  );
}
