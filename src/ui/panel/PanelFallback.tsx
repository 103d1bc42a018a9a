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
  /** null: it is on its way, as far as one can tell */
  readonly trouble: "slow" | "failed" | null;
  readonly onRetry: (() => void) | null;
}

/** What there is of the panel before its code, and without: the desk's name, its standing, its address, and the number. */
export function PanelFallback({ answer, visit, directory, trouble, onClose, onRetry }: Props) {
  const { t } = useTexts();
  const { desk } = answer;
  const { tel, national } = directory.contact.phone;
  // A panel that comes at once takes the focus itself, and knows what opened it.
  const heading = usePanelFocus(desk.id, trouble !== null);
  useCloseOnEscape(onClose);
  return (
    <section
      className={styles.fallback}
      role={trouble ? "dialog" : undefined}
      aria-label={desk.name}
      aria-busy={trouble === null}
      data-panel={trouble ? desk.id : undefined}
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
      {trouble && onRetry && <TryAgain onRetry={onRetry}>{t(`panel.slot.${trouble}`)}</TryAgain>}
      <Button onClick={onClose}>{t("shared.close")}</Button>
    </section>
  );
}
