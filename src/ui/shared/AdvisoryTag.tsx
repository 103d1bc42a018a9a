import type { Advisory } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import styles from "./AdvisoryTag.module.css";
import { Icon } from "./Icon";

/** "Later reported closed, 1 October 2020" and what the later page says; in the panel with its source below. */
export function AdvisoryTag({ advisory, children }: { readonly advisory: Advisory; readonly children?: React.ReactNode }) {
  const { t, local } = useTexts();
  return (
    <div className={styles.advisory} data-advisory={advisory.kind}>
      <Icon name="caution" />
      <div>
        <p>
          <strong>{t(`advisory.${advisory.kind}`)}</strong> <Since advisory={advisory} />
        </p>
        <p>{local(advisory.text)}</p>
        {children}
      </div>
    </div>
  );
}

function Since({ advisory: { since, precision } }: { readonly advisory: Advisory }) {
  const { t, format } = useTexts();
  if (!since) return <span>({t("advisory.unknownDate")})</span>;
  return <span>({t(`advisory.${precision}`, { date: format.sourceDate(since) })})</span>;
}
