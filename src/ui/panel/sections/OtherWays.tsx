import type { Desk } from "../../../domain/desk";
import { useTexts } from "../../../i18n/texts";
import { ExternalLink } from "../../shared/ExternalLink";
import { geoLink, mapSites, modeLinks, PUBLIC_TRANSPORT_PLANNER } from "./directions";
import styles from "./OtherWays.module.css";

/** By each means of travel, and with other maps. */
export function OtherWays({ desk }: { readonly desk: Desk }) {
  const { t, local } = useTexts();
  const accuracy = { metres: desk.point.accuracy, basis: local(desk.point.basis) };
  return (
    <>
      <p className={styles.label}>{t("panel.address.modes")}</p>
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
              <bdi translate="no">{name}</bdi>
            </ExternalLink>
          </li>
        ))}
      </ul>
      <p className={styles.accuracy}>{t("panel.address.point", accuracy)}</p>
    </>
  );
}
