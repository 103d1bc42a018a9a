import { useTexts } from "../../../i18n/texts";
import { Button } from "../../shared/Button";
import { useCopy } from "../../shared/useCopy";
import * as icons from "../icons";
import styles from "./CopyAddress.module.css";

/** Copies the address, and says whether that worked. */
export function CopyAddress({ address }: { readonly address: string }) {
  const { t } = useTexts();
  const [outcome, copy] = useCopy();
  return (
    <div className={styles.copy}>
      <Button icon={outcome === "copied" ? icons.tick : icons.copy} onClick={() => void copy(address)}>
        {t("panel.address.copy")}
      </Button>
      <span role="status">
        {outcome && t(outcome === "copied" ? "panel.address.copied" : "panel.address.copyFailed")}
      </span>
    </div>
  );
}
