import { isElsewhere } from "../../../domain/instead";
import { useTexts } from "../../../i18n/texts";
import { addressLines } from "../../../words/address";
import { DistanceLine } from "../../shared/DistanceLine";
import { ExternalLink } from "../../shared/ExternalLink";
import { Fold } from "../../shared/Fold";
import type { PanelProps } from "../panelProps";
import { CopyAddress } from "./CopyAddress";
import { directionsLink } from "./directions";
import styles from "./GetThereSection.module.css";
import { OtherWays } from "./OtherWays";
import { PanelSection } from "./PanelSection";

/**
 * The address, with copy and directions; folded where it is not the one to go to. The point is an estimate, so it is the address
 * that every link carries.
 */
export function GetThereSection({ answer, visit, origin }: Pick<PanelProps, "answer" | "visit" | "origin">) {
  const { t } = useTexts();
  const { desk } = answer;
  const elsewhere = isElsewhere(answer, visit.service);
  const lines = addressLines(desk);
  return (
    <PanelSection
      heading={t(elsewhere ? "panel.address.listed" : "panel.address")}
      sources={[desk.source]}
      folded={elsewhere}
      printed
    >
      <address translate="no">
        {lines.map((line) => (
          <div key={line}>
            <bdi>{line}</bdi>
          </div>
        ))}
      </address>
      <DistanceLine desk={desk} origin={origin} />
      <div className={styles.actions}>
        <ExternalLink href={directionsLink(desk)} look={elsewhere ? "button" : "strong"}>
          {t("panel.address.directions")}
        </ExternalLink>
        <CopyAddress address={lines.join("\n")} />
      </div>
      <Fold summary={t("panel.address.other")}>
        <OtherWays desk={desk} />
      </Fold>
    </PanelSection>
  );
}
