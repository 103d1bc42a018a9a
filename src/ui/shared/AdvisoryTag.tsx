import type { ReactNode } from "react";
import type { Advisory } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import styles from "./AdvisoryTag.module.css";
import { Icon } from "./Icon";

interface Props {
  readonly advisory: Advisory;
  /** what the later page says and where; in the panel */
  readonly children?: ReactNode;
}

/** "Later reported closed (1 October 2020)" */
export function AdvisoryTag({ advisory, children }: Props) {
  const { t } = useTexts();
  return (
    <div className={styles.advisory} data-advisory={advisory.kind}>
      <Icon name="caution" />
      <div>
        <p>
          <strong>{t(`advisory.${advisory.kind}`)}</strong> <Since advisory={advisory} />
        </p>
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
