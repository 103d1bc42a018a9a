import type { Directory, Fact, Service } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { FactList } from "../shared/FactList";
import { PanelSection } from "./PanelSection";

interface Props {
  /** the chosen one, null: anything */
  readonly service: Service | null;
  readonly directory: Directory;
}

/** What to bring: for the chosen service first, or for each one; then for every visit. */
export function BringSection({ service: chosen, directory }: Props) {
  const { t, local } = useTexts();
  const services = chosen ? [chosen] : directory.services;
  return (
    <PanelSection heading={t("panel.bring")}>
      {services
        .filter(({ bring }) => bring.length > 0)
        .map((service) => (
          <BringList
            key={service.id}
            heading={local(service.label)}
            facts={service.bring}
            directory={directory}
          />
        ))}
      <BringList heading={t("panel.bringAlways")} facts={directory.bringAlways} directory={directory} />
    </PanelSection>
  );
}

interface ListProps extends Pick<Props, "directory"> {
  readonly heading: string;
  readonly facts: readonly Fact[];
}

function BringList({ heading, facts, directory }: ListProps) {
  return (
    <div>
      <h4>{heading}</h4>
      <FactList facts={facts} directory={directory} />
    </div>
  );
}
