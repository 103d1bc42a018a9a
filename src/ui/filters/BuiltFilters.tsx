import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import styles from "./Filters.module.css";
import { ServiceFilter } from "./ServiceFilter";

const nothing = () => undefined;

/**
 * The filters before any script has run. The service can be chosen: styles show what belongs to it
 * (src/build/choiceStyles.ts). The time cannot be chosen yet, and says so.
 */
export function BuiltFilters({ services }: { readonly services: readonly Service[] }) {
  const { t } = useTexts();
  return (
    <div className={styles.filters} data-built>
      <ServiceFilter services={services} chosen={null} onChoose={nothing} />
      <div className={styles.control}>
        <span className={styles.label}>{t("filters.when")}</span>
        <span className={styles.still}>{t("filters.built.anyTime")}</span>
      </div>
    </div>
  );
}
