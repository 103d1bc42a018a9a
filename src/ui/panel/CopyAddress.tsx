import { useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Icon } from "../shared/Icon";
import styles from "./CopyAddress.module.css";

type Outcome = "copied" | "failed" | null;

/** Copies the address, and says whether that worked. */
export function CopyAddress({ address }: { readonly address: string }) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome("copied");
    } catch {
      // No permission, or a page without https: there the clipboard does not even exist.
      setOutcome("failed");
    }
  };
  return (
    <div className={styles.copy}>
      <button type="button" onClick={() => void copy()}>
        <Icon name={outcome === "copied" ? "tick" : "copy"} /> {t("panel.copy")}
      </button>
      <span role="status">{outcome && t(outcome === "copied" ? "panel.copied" : "panel.copyFailed")}</span>
    </div>
  );
}
