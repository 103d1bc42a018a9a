import { useTexts } from "../../../i18n/texts";
import { addressLines } from "../../../words/address";
import { DistanceLine } from "../../shared/DistanceLine";
import { ExternalLink } from "../../shared/ExternalLink";
import type { PanelProps } from "../panelProps";
import styles from "./AddressSection.module.css";
import { CopyAddress } from "./CopyAddress";
import { geoLink, mapSites, modeLinks, PUBLIC_TRANSPORT_PLANNER } from "./directions";
import { PanelSection } from "./PanelSection";

/** The address, with copy and directions. The point is an estimate, so it is the address that every link carries. */
export function AddressSection({ answer: { desk }, origin }: Pick<PanelProps, "answer" | "origin">) {
  const { t, format, local } = useTexts();
  const lines = addressLines(desk);
  const accuracy = { metres: format.count(desk.point.accuracy), basis: local(desk.point.basis) };
  return (
    <PanelSection heading={t("panel.address")} sources={[desk.source]}>
      <address translate="no">
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </address>
      <DistanceLine desk={desk} origin={origin} />
      <CopyAddress address={lines.join("\n")} />
      <p className={styles.label}>{t("panel.address.directions")}</p>
      <ul className={styles.links}>
        {modeLinks(desk).map(({ mode, href }) => (
          <li key={mode}>
            <ExternalLink href={href} look="button">
              {t(`panel.address.mode.${mode}`)}
            </ExternalLink>
          </li>
        ))}
      </ul>
      <p className={styles.label}>{t("panel.address.otherMaps")}</p>
      <ul className={styles.links}>
        <li className={styles.onPhones}>
          <a className={styles.app} href={geoLink(desk)}>
            {t("panel.address.mapsApp")}
          </a>
        </li>
        {[...mapSites(desk), PUBLIC_TRANSPORT_PLANNER].map(({ name, href }) => (
          <li key={name}>
            <ExternalLink href={href} look="button">
              {name}
            </ExternalLink>
          </li>
        ))}
      </ul>
      <p className={styles.accuracy}>{t("panel.address.point", accuracy)}</p>
    </PanelSection>
  );
}
