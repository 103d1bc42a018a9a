import type { Phone } from "../../domain/contact";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { ExternalLink } from "../shared/ExternalLink";
import { Icon } from "../shared/Icon";
import styles from "./NextStep.module.css";

interface Props {
  /** null: anything */
  readonly service: Service | null;
  readonly phone: Phone;
}

/** One tap to what comes next: booking, where the IND's planner has the service; else the call. */
export function NextStep({ service, phone }: Props) {
  const { t } = useTexts();
  const planner = service?.planners[0];
  if (!service) return null;
  return (
    <span className={styles.step}>
      {planner ? (
        <ExternalLink href={planner.url} look="strong">
          {t("list.book")}
        </ExternalLink>
      ) : (
        <a
          className={styles.call}
          href={`tel:${phone.tel}`}
          aria-label={t("words.phone.call", { number: phone.national })}
        >
          <Icon name="phone" /> {t("list.call")}
        </a>
      )}
    </span>
  );
}
