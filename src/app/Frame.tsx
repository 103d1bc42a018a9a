import type { ReactNode } from "react";
import { useTexts } from "../i18n/texts";
import styles from "./Frame.module.css";

interface Props {
  readonly top: ReactNode;
  readonly map: ReactNode;
  readonly list: ReactNode;
  readonly panel: ReactNode;
  /** the panel is a sheet and covers filters and list, which are out of reach then */
  readonly covered: boolean;
}

/** Where filters, map, list and panel stand, from a phone to a desktop. */
export function Frame({ top, map, list, panel, covered }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.frame} data-open={panel !== null}>
      <a className={styles.skip} href="#desks">
        {t("app.skip")}
      </a>
      <section className={styles.top} aria-label={t("filters.heading")} inert={covered}>
        {top}
      </section>
      <section className={styles.map} aria-label={t("map.label")}>
        {map}
      </section>
      <main id="desks" tabIndex={-1} className={styles.list} inert={covered}>
        {list}
      </main>
      {panel && <div className={styles.panel}>{panel}</div>}
    </div>
  );
}
