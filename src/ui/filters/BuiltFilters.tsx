import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { Chip } from "./Chip";
import styles from "./Filters.module.css";
import { ServiceFilter } from "./ServiceFilter";
import summaryStyles from "./Summary.module.css";

const nothing = () => undefined;

interface Props {
  readonly services: readonly Service[];
  /** of desks */
  readonly count: number;
}

/** The filters before any script has run. They stand where they will stand; what is chosen is taken over. */
export function BuiltFilters({ services, count }: Props) {
  const { t, format } = useTexts();
  return (
    <>
      <div className={styles.filters}>
        <h2 className="visually-hidden">{t("filters.heading")}</h2>
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
      <div className={summaryStyles.summary}>
        <div>
          <p className={summaryStyles.sentence}>
            {t("filters.built.summary", { count: format.count(count) })}
          </p>
          <p className={summaryStyles.clock}>{t("filters.built.clock")}</p>
        </div>
      </div>
    </>
  );
}
