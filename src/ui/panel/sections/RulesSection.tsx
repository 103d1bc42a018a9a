import { appointmentRules } from "../../../domain/appointments";
import type { Desk } from "../../../domain/desk";
import type { Directory } from "../../../domain/directory";
import type { Service } from "../../../domain/service";
import { useTexts } from "../../../i18n/texts";
import { FactText } from "../../shared/FactText";
import { PanelSection } from "./PanelSection";
import styles from "./RulesSection.module.css";

interface Props {
  readonly desk: Desk;
  /** the chosen one, null: anything */
  readonly service: Service | null;
  readonly directory: Pick<Directory, "services" | "appointmentAdvisory">;
}

/** All services: the appointment that is asked for since, beside what the listing said, and what this desk does not do. */
export function RulesSection({ desk, service: chosen, directory: { services, appointmentAdvisory } }: Props) {
  const { t } = useTexts();
  return (
    <PanelSection
      heading={t("panel.rules.atDesk")}
      sources={[appointmentAdvisory, ...services].map(({ source }) => source)}
      folded
    >
      <p>
        <FactText text={appointmentAdvisory.text} />
      </p>
      {appointmentRules(services, desk, chosen).map(({ rule, services: some }) => (
        <div key={rule}>
          <h4>{t(`panel.rules.${rule}`)}</h4>
          <ul className={styles.services}>
            {some.map((service) => (
              <ServiceItem key={service.id} service={service} chosen={service === chosen} />
            ))}
          </ul>
        </div>
      ))}
    </PanelSection>
  );
}

function ServiceItem({ service, chosen }: { readonly service: Service; readonly chosen: boolean }) {
  const { t } = useTexts();
  return (
    <li data-chosen={chosen}>
      <FactText text={service.label} /> {chosen && <strong>({t("panel.rules.yourService")})</strong>}
      <p className={styles.term}>
        {t("panel.term")} <span lang="nl">{service.term.nl}</span>
      </p>
      <p className={styles.term}>{t("panel.rules.indTerm", { term: service.term.en })}</p>
    </li>
  );
}
