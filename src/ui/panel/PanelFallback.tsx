import { useTexts } from "../../i18n/texts";
import { addressLine } from "../../words/address";
import { Button } from "../shared/Button";
import { CallWords } from "../shared/CallWords";
import { StandingLine } from "../shared/StandingLine";
import { TryAgain } from "../shared/TryAgain";
import { useCloseOnEscape } from "./frame/useCloseOnEscape";
import { usePanelFocus } from "./frame/usePanelFocus";
import styles from "./PanelFallback.module.css";
import type { PanelProps } from "./panelProps";

interface Props extends Pick<PanelProps, "answer" | "visit" | "directory" | "onClose"> {
  readonly onRetry: () => void;
}

/** What stays of the panel where its code does not come: the desk's name, its standing, its address, and the number. */
export function PanelFallback({ answer, visit, directory, onClose, onRetry }: Props) {
  const { t } = useTexts();
  const { desk } = answer;
  const { tel, national } = directory.contact.phone;
  const heading = usePanelFocus(desk.id);
  useCloseOnEscape(onClose);
  return (
    <section
      className={styles.fallback}
      aria-label={desk.name}
      data-panel={desk.id}
      data-standing={answer.standing}
    >
      <h2 ref={heading} tabIndex={-1}>
        <bdi translate="no">{desk.name}</bdi>
      </h2>
      <StandingLine answer={answer} service={visit.service} />
      <p translate="no">
        <bdi>{addressLine(desk)}</bdi>
      </p>
      <p>
        <a href={`tel:${tel}`}>
          <CallWords number={national} />
        </a>
      </p>
      <TryAgain action={t("panel.slot.retry")} onRetry={onRetry}>
        {t("panel.slot.failed")}
      </TryAgain>
      <Button onClick={onClose}>{t("shared.close")}</Button>
    </section>
  );
}
