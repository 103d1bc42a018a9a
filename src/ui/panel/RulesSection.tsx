import { offers } from "../../domain/deskAnswer";
import type { Desk, Directory, Service } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { SourceLine } from "../shared/SourceLine";
import { PanelSection } from "./PanelSection";
import styles from "./RulesSection.module.css";

interface Props {
  /** null: all desks */
  readonly desk: Desk | null;
  /** the chosen one, null: anything */
  readonly service: Service | null;
  readonly directory: Directory;
}

/** Which services need an appointment, by the listing; what this desk does not do; what has been said since. */
export function RulesSection({ desk, service: chosenService, directory }: Props) {
  const { t, local } = useTexts();
  const chosen = chosenService?.id ?? null;
  const chosenFirst = [...directory.services].sort(
    (a, b) => Number(b.id === chosen) - Number(a.id === chosen),
  );
  const offered = chosenFirst.filter((service) => !desk || offers(desk, service));
  const missing = chosenFirst.filter((service) => !offered.includes(service));
  const groups = [
    { key: "panel.required", services: offered.filter(({ appointment }) => appointment === "required") },
    {
      key: "panel.notRequired",
      services: offered.filter(({ appointment }) => appointment === "not-required"),
    },
    { key: "panel.notOffered", services: missing },
  ] as const;
  const ordered = [...groups].sort(
    (a, b) => Number(has(b.services, chosen)) - Number(has(a.services, chosen)),
  );
  return (
    <PanelSection heading={t("panel.rules")}>
      {ordered
        .filter(({ services }) => services.length > 0)
        .map(({ key, services }) => (
          <RuleGroup key={key} heading={t(key)} services={services} chosen={chosen} />
        ))}
      <SourceLine id={directory.listing} directory={directory} />
      <div className={styles.since}>
        <p>{local(directory.appointmentAdvisory.text)}</p>
        <SourceLine id={directory.appointmentAdvisory.source} directory={directory} />
      </div>
    </PanelSection>
  );
}

const has = (services: readonly Service[], id: string | null) =>
  services.some((service) => service.id === id);

interface GroupProps {
  readonly heading: string;
  readonly services: readonly Service[];
  readonly chosen: string | null;
}

function RuleGroup({ heading, services, chosen }: GroupProps) {
  const { t, local } = useTexts();
  return (
    <div>
      <h4>{heading}</h4>
      <ul className={styles.services}>
        {services.map((service) => (
          <li key={service.id} data-chosen={service.id === chosen}>
            {local(service.label)} {service.id === chosen && <strong>({t("panel.yourService")})</strong>}
            <p className={styles.term}>
              {t("panel.dutchTerm")} <span lang="nl">{service.term.nl}</span>
            </p>
            <p className={styles.term}>{t("panel.indTerm", { term: service.term.en })}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
