import type { ReactNode } from "react";
import { useTexts } from "../../i18n/texts";
import { otherSite } from "../../words/otherSite";
import styles from "./ExternalLink.module.css";
import { Icon } from "./Icon";
import * as icons from "./icons";

interface Props {
  readonly href: string;
  readonly children: ReactNode;
  /** "tap": stands alone and is as high as a finger; "button" and "strong": look like one */
  readonly look?: "inline" | "tap" | "button" | "strong";
}

/** A link to another site. It says so, and tells that site nothing of where the visitor came from. */
export function ExternalLink({ href, children, look = "inline" }: Props) {
  const { t, language } = useTexts();
  return (
    <a className={styles[look]} href={otherSite(href, language.code)} target="_blank" rel="noreferrer">
      {children} <Icon drawing={icons.elsewhere} />
      <span className="visually-hidden">{t("shared.opensElsewhere")}</span>
    </a>
  );
}
