import { Button } from "./Button";
import styles from "./TryAgain.module.css";

interface Props {
  /** what could not be had, in a sentence */
  readonly children: string;
  readonly action: string;
  readonly onRetry: () => void;
}

/** Stands in the place of a part that did not come. */
export function TryAgain({ children, action, onRetry }: Props) {
  return (
    <div className={styles.again} role="status">
      <p>{children}</p>
      <Button onClick={onRetry}>{action}</Button>
    </div>
  );
}
