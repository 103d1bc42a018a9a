import { isBookedOnline, onlyPlanner } from "../../domain/booking";
import type { Phone } from "../../domain/contact";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { Button } from "../shared/Button";
import { ExternalLink } from "../shared/ExternalLink";
import { Icon } from "../shared/Icon";
import * as icons from "../shared/icons";
import styles from "./NextStep.module.css";

interface Props {
  /** null: anything */
  readonly service: Service | null;
  readonly phone: Phone;
  /** opens the desk's panel, which names each page of the planner */
  readonly onOpen: () => void;
}

/** One tap to what comes next: booking, where the IND's planner has the service; else the call. */
export function NextStep({ service, ...others }: Props) {
  if (!service) return null;
  return (
    <span className={styles.step}>
      <Step service={service} {...others} />
    </span>
  );
}

function Step({ service, phone, onOpen }: Props & { readonly service: Service }) {
  const { t } = useTexts();
  const planner = onlyPlanner(service);
  if (planner)
    return (
      <ExternalLink href={planner.url} look="strong">
        {t("list.book")}
      </ExternalLink>
    );
  if (isBookedOnline(service))
    return (
      <Button strong onClick={onOpen}>
        {t("list.book")}
      </Button>
    );
  return (
    <a
      className={styles.call}
      href={`tel:${phone.tel}`}
      aria-label={t("words.phone.call", { number: phone.national })}
    >
      <Icon drawing={icons.phone} /> {t("list.call")}
    </a>
  );
}
