import { appointmentRules } from "../../../domain/appointments";
import type { Desk } from "../../../domain/desk";
import type { Directory } from "../../../domain/directory";
import type { Service } from "../../../domain/service";
import { useTexts } from "../../../i18n/texts";
import { SourceLine } from "../../shared/SourceLine";
import { PanelSection } from "./PanelSection";
import styles from "./RulesSection.module.css";

interface Props {
  /** null: all desks */
  readonly desk: Desk | null;
  /** the chosen one, null: anything */
  readonly service: Service | null;
  readonly directory: Pick<Directory, "services" | "appointmentAdvisory">;
}

/** Which services need an appointment, by the listing; what this desk does not do; what has been said since. */
export function RulesSection({ desk, service: chosen, directory: { services, appointmentAdvisory } }: Props) {
  const { t, local } = useTexts();
  return (
    <PanelSection heading={t("panel.rules")} sources={services.map(({ source }) => source)}>
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
      <div className={styles.since}>
        <p>{local(appointmentAdvisory.text)}</p>
        <SourceLine source={appointmentAdvisory.source} />
      </div>
    </PanelSection>
  );
}

function ServiceItem({ service, chosen }: { readonly service: Service; readonly chosen: boolean }) {
  const { t, local } = useTexts();
  return (
    <li data-chosen={chosen}>
      {local(service.label)} {chosen && <strong>({t("panel.rules.yourService")})</strong>}
      <p className={styles.term}>
        {t("panel.rules.dutchTerm")} <span lang="nl">{service.term.nl}</span>
      </p>
      <p className={styles.term}>{t("panel.rules.indTerm", { term: service.term.en })}</p>
    </li>
  );
}
