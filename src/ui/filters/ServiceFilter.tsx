import { useId } from "react";
import { MY_APPLICATION } from "../../domain/need";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import styles from "./Filters.module.css";

interface Props {
  readonly services: readonly Service[];
  /** id of a service or a need; null: any */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** A native select: the phone's own picker is the one its owner knows. */
export function ServiceFilter({ services, chosen, onChoose }: Props) {
  const { t, local, mark } = useTexts();
  const id = useId();
  return (
    <div className={styles.control}>
      <label htmlFor={id} className={styles.label}>
        {t("filters.service")}
      </label>
      <select
        id={id}
        className={styles.value}
        value={chosen ?? ""}
        onChange={({ target }) => onChoose(target.value === "" ? null : target.value)}
      >
        <option value="">{t("words.anything")}</option>
        {services.map((service) => (
          <option key={service.id} value={service.id} {...mark(service.label)}>
            {local(service.label)}
          </option>
        ))}
        <option value={MY_APPLICATION}>{t("words.myApplication")}</option>
      </select>
    </div>
  );
}
