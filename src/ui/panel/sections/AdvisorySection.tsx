import type { Advisory } from "../../../domain/desk";
import { useTexts } from "../../../i18n/texts";
import { AdvisoryTag } from "../../shared/AdvisoryTag";
import { SourceLine } from "../../shared/SourceLine";
import styles from "./AdvisorySection.module.css";

/** What later pages say against the listing. It cannot be dismissed. */
export function AdvisorySection({ advisories }: { readonly advisories: readonly Advisory[] }) {
  const { local } = useTexts();
  return (
    <div className={styles.advisories}>
      {advisories.map((advisory) => (
        <AdvisoryTag key={advisory.text.en} advisory={advisory}>
          <p>{local(advisory.text)}</p>
          <SourceLine source={advisory.source} />
        </AdvisoryTag>
      ))}
    </div>
  );
}
