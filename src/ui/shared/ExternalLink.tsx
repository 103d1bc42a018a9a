import { useTexts } from "../../i18n/texts";
import styles from "./ExternalLink.module.css";
import { Icon } from "./Icon";

/** A link to another site. It says so, and tells that site nothing of where the visitor came from. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: string }) {
  const { t } = useTexts();
  return (
    <a
      className={styles.link}
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={t("panel.opensElsewhere", { name: children })}
    >
      {children} <Icon name="elsewhere" />
    </a>
  );
}
