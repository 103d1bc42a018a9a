import type { MouseEvent } from "react";
import { useTexts } from "../../i18n/texts";
import { DESKS } from "../shared/anchors";
import styles from "./SkipLink.module.css";

/** The first thing that a keyboard reaches; seen only then. */
export function SkipLink() {
  const { t } = useTexts();
  return (
    <a className={styles.skip} href={`#${DESKS}`} onClick={skip}>
      {t("frame.skip")}
    </a>
  );
}

/** Goes there without writing the place into the address, which is shared as a link. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById(DESKS)?.focus();
}
