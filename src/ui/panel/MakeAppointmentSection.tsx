import { useTexts } from "../../i18n/texts";
import { ExternalLink } from "../shared/ExternalLink";
import { PhoneOption } from "../shared/PhoneOption";
import { SourceLine } from "../shared/SourceLine";
import type { PanelProps } from "./DeskPanel";
import styles from "./MakeAppointmentSection.module.css";
import { PanelSection } from "./PanelSection";

/** By phone, as the listing has it, or in the IND's own planner, as later pages do. */
export function MakeAppointmentSection({ visit, directory, phone }: PanelProps) {
  const { t, local } = useTexts();
  const services = visit.service ? [visit.service] : directory.services;
  const planners = services.flatMap((service) => service.planners);
  const source = planners[0]?.source;
  return (
    <PanelSection heading={t("panel.make")}>
      <p>{local(directory.appointmentByPhone.text)}</p>
      <PhoneOption directory={directory} phone={phone} now={visit.now} />
      <SourceLine id={directory.appointmentByPhone.source} directory={directory} />
      {source && (
        <div>
          <p>{t("panel.planner")}</p>
          <ul className={styles.planners}>
            {planners.map(({ url, label }) => (
              <li key={url}>
                <ExternalLink href={url}>{local(label)}</ExternalLink>
              </li>
            ))}
          </ul>
          <SourceLine id={source} directory={directory} />
        </div>
      )}
    </PanelSection>
  );
}
