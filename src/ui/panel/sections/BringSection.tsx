import type { Directory } from "../../../domain/directory";
import type { Fact } from "../../../domain/fact";
import type { Service } from "../../../domain/service";
import { useTexts } from "../../../i18n/texts";
import { FactText } from "../../shared/FactText";
import { Fold } from "../../shared/Fold";
import { Icon } from "../../shared/Icon";
import { Sources } from "../../shared/Sources";
import * as icons from "../icons";
import styles from "./BringSection.module.css";
import { PanelSection } from "./PanelSection";

interface Props {
  /** the chosen one, null: anything */
  readonly service: Service | null;
  readonly directory: Pick<Directory, "services" | "bringAlways">;
}

/** What to bring: for the chosen service, then for every visit. Where none is chosen, each opens by itself. */
export function BringSection({ service: chosen, directory: { services, bringAlways } }: Props) {
  const { t } = useTexts();
  const others = chosen ? [] : services.filter(({ bring }) => bring.length > 0);
  const facts = [...(chosen?.bring ?? []), ...bringAlways];
  return (
    <PanelSection heading={t("words.bring")} sources={sourcesOf(facts)}>
      <Ticks facts={facts} />
      {others.map(({ id, label, bring }) => (
        <Fold key={id} summary={<FactText text={label} />}>
          <Ticks facts={bring} />
          <Sources of={sourcesOf(bring)} />
        </Fold>
      ))}
    </PanelSection>
  );
}

const sourcesOf = (facts: readonly Fact[]) => facts.map(({ source }) => source);

function Ticks({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <ul className={styles.list}>
      {facts.map(({ text }) => (
        <li key={text.en}>
          <Icon drawing={icons.tick} />
          <span>
            <FactText text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}
