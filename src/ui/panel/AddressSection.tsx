import { useTexts } from "../../i18n/texts";
import { addressLines } from "../shared/address";
import { DistanceLine } from "../shared/DistanceLine";
import { ExternalLink } from "../shared/ExternalLink";
import styles from "./AddressSection.module.css";
import { CopyAddress } from "./CopyAddress";
import type { PanelProps } from "./DeskPanel";
import { geoLink, mapSites, modeLinks, PUBLIC_TRANSPORT_PLANNER } from "./directions";
import { PanelSection } from "./PanelSection";

/** The address, to copy and to be led to. The point is an estimate, so it is the address that every link carries. */
export function AddressSection({ answer: { desk }, origin }: Pick<PanelProps, "answer" | "origin">) {
  const { t, format, local } = useTexts();
  const lines = addressLines(desk);
  const accuracy = { metres: format.count(desk.point.accuracy), basis: local(desk.point.basis) };
  return (
    <PanelSection heading={t("panel.address")}>
      <address translate="no">
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      <DistanceLine desk={desk} origin={origin} />
      <CopyAddress key={desk.id} address={lines.join("\n")} />
      <p className={styles.label}>{t("panel.directions")}</p>
      <ul className={styles.links}>
        {modeLinks(desk).map(({ mode, href }) => (
          <li key={mode}>
            <ExternalLink href={href}>{t(`mode.${mode}`)}</ExternalLink>
          </li>
        ))}
      </ul>
      <p className={styles.label}>{t("panel.otherMaps")}</p>
      <ul className={styles.links}>
        <li className={styles.onPhones}>
          <a href={geoLink(desk)}>{t("panel.mapsApp")}</a>
        </li>
        {[...mapSites(desk), PUBLIC_TRANSPORT_PLANNER].map(({ name, href }) => (
          <li key={name}>
            <ExternalLink href={href}>{name}</ExternalLink>
          </li>
        ))}
      </ul>
      <p className={styles.accuracy}>{t("panel.point", accuracy)}</p>
    </PanelSection>
  );
}
