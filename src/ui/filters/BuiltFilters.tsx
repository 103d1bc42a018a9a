import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { Chip } from "./Chip";
import styles from "./Filters.module.css";
import { ServiceFilter } from "./ServiceFilter";

const nothing = () => undefined;

/** The filters before any script has run. They stand where they will stand; what is chosen is taken over. */
export function BuiltFilters({ services }: { readonly services: readonly Service[] }) {
  const { t } = useTexts();
  return (
    <div className={styles.filters}>
      <ServiceFilter services={services} chosen={null} onChoose={nothing} />
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
  );
}
