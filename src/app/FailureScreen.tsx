import type { DirectoryErrorKind } from "../directory/DirectoryError";
import { useTexts } from "../i18n/texts";
import { Button } from "../ui/shared/Button";
import { Lifeline } from "./Lifeline";
import styles from "./Screen.module.css";

interface Props {
  readonly kind: DirectoryErrorKind | "broken";
  /** what went wrong and where, for whoever repairs it */
  readonly message: string;
  readonly onRetry: () => void;
}

/** Nothing can be shown, and why; the phone number and the addresses stay. */
export function FailureScreen({ kind, message, onRetry }: Props) {
  const { t } = useTexts();
  return (
    <main className={styles.screen}>
      <div role="alert">
        <h2>{t(`failure.${kind}`)}</h2>
        <p>{t(`failure.${kind}.help`)}</p>
      </div>
      <Button strong onClick={onRetry}>
        {t(kind === "broken" ? "failure.reload" : "failure.retry")}
      </Button>
      <Lifeline />
      <p className={styles.details}>{t("failure.details", { message })}</p>
    </main>
  );
}
