import type { ReactNode } from "react";
import { useTexts } from "../../i18n/texts";
import styles from "./Frame.module.css";

interface Props {
  readonly filters: ReactNode;
  readonly summary: ReactNode;
  readonly map: ReactNode;
  /** week and near: tools above the list, side by side while both are closed */
  readonly week: ReactNode;
  readonly near: ReactNode;
  readonly list: ReactNode;
  readonly about: ReactNode;
  readonly panel: ReactNode;
  /** the panel is a sheet and covers filters and list, which are out of reach then */
  readonly covered: boolean;
  /** id of what is chosen: parts of the built page that stand in for later ones go by it */
  readonly service: string | null;
}

/** Where filters, map, list and panel stand, from a phone to a desktop. */
export function Frame({ filters, summary, map, week, near, list, about, panel, covered, service }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.frame} data-open={panel !== null} data-service={service}>
      <section className={styles.top} aria-label={t("frame.filters")} inert={covered}>
        <h2 className="visually-hidden">{t("frame.filters")}</h2>
        {filters}
        {summary}
      </section>
      <section className={styles.map} aria-label={t("frame.map")}>
        <h2 className="visually-hidden">{t("frame.map")}</h2>
        {map}
      </section>
      <main className={styles.list} inert={covered}>
        <div className={styles.tools}>
          {week}
          {near}
        </div>
        {list}
        {about}
      </main>
      {panel && <div className={styles.panel}>{panel}</div>}
    </div>
  );
}
