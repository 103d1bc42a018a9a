import type { Fact } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { FactList } from "../shared/FactList";
import type { PanelProps } from "./DeskPanel";
import { PanelSection } from "./PanelSection";

/** What to bring: for the chosen service first, or for each one; then for every visit. */
export function BringSection({ visit, directory }: PanelProps) {
  const { t, local } = useTexts();
  const services = visit.service ? [visit.service] : directory.services;
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

interface ListProps extends Pick<PanelProps, "directory"> {
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
