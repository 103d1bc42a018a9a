import { useTexts } from "../../i18n/texts";
import { Button } from "./Button";
import styles from "./TryAgain.module.css";

interface Props {
  /** what could not be had, in a sentence */
  readonly children: string;
  /** what the button says; "Try again" where that is clear */
  readonly action?: string;
  readonly onRetry: () => void;
}

/** Stands in the place of a part that did not come. */
export function TryAgain({ children, action, onRetry }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.again} role="status">
      <p>{children}</p>
      <Button onClick={onRetry}>{action ?? t("shared.retry")}</Button>
    </div>
  );
}
