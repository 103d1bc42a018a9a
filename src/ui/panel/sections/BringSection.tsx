import type { Directory } from "../../../domain/directory";
import type { Fact } from "../../../domain/fact";
import type { Service } from "../../../domain/service";
import { useTexts } from "../../../i18n/texts";
import { FactList } from "../../shared/FactList";
import { PanelSection } from "./PanelSection";

interface Props {
  /** the chosen one, null: anything */
  readonly service: Service | null;
  readonly directory: Pick<Directory, "services" | "bringAlways">;
}

/** What to bring: for the chosen service first, or for each one; then for every visit. */
export function BringSection({ service: chosen, directory: { services, bringAlways } }: Props) {
  const { t, local } = useTexts();
  const lists = [
    ...(chosen ? [chosen] : services).map(({ label, bring }) => ({ heading: local(label), facts: bring })),
    { heading: t("panel.bringAlways"), facts: bringAlways },
  ].filter(({ facts }) => facts.length > 0);
  return (
    <PanelSection
      heading={t("words.bring")}
      sources={lists.flatMap(({ facts }) => facts.map(({ source }) => source))}
    >
      {lists.map((list) => (
        <BringList key={list.heading} {...list} />
      ))}
    </PanelSection>
  );
}

function BringList({ heading, facts }: { readonly heading: string; readonly facts: readonly Fact[] }) {
  return (
    <div>
      <h4>{heading}</h4>
      <FactList facts={facts} />
    </div>
  );
}
