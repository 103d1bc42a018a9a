import type { Directory } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { Chip } from "./Chip";
import styles from "./Filters.module.css";
import { ServiceFilter } from "./ServiceFilter";
import summaryStyles from "./Summary.module.css";

const nothing = () => undefined;

/** The filters before any script has run: they stand where they will stand, and do nothing yet. */
export function PaperFilters({ directory }: { readonly directory: Directory }) {
  const { t, format } = useTexts();
  return (
    <>
      <div className={styles.filters}>
        <ServiceFilter services={directory.services} chosen={null} onChoose={nothing} />
        <fieldset className={styles.time}>
          <legend className={styles.label}>{t("filters.when")}</legend>
          <div className={styles.chips}>
            <Chip pressed onPress={nothing}>
              {t("filters.now")}
            </Chip>
            <Chip expanded={false} onPress={nothing}>
              {t("filters.otherTime")}
            </Chip>
          </div>
        </fieldset>
      </div>
      <div className={summaryStyles.summary}>
        <div>
          <p className={summaryStyles.sentence}>
            {t("paper.summary", { count: format.count(directory.desks.length) })}
          </p>
          <p className={summaryStyles.clock}>{t("paper.clock")}</p>
        </div>
      </div>
    </>
  );
}
