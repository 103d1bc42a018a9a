import { useEffect, useRef } from "react";
import { languages } from "../../i18n/languages";
import { useTexts } from "../../i18n/texts";
import { closedByEscape } from "../shared/closedByEscape";
import { Icon } from "../shared/Icon";
import * as icons from "../shared/icons";
import { LanguageLink } from "./LanguageLink";
import styles from "./LanguageSwitch.module.css";

interface Props {
  /** what was chosen, for the page in another language: "" or a string that begins with "?" */
  readonly search: string;
}

/** Leads to the same screen in another language. It is found without reading: a globe, and each language's own name. */
export function LanguageSwitch({ search }: Props) {
  const { t, language } = useTexts();
  const frame = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = ({ target }: Event) => {
      if (frame.current && target instanceof Node && !frame.current.contains(target))
        frame.current.open = false;
    };
    const stop = new AbortController();
    // Before the map, which keeps what is tapped on it to itself.
    const first = { capture: true, signal: stop.signal };
    document.addEventListener("pointerdown", close, first);
    document.addEventListener("focusin", close, first);
    return () => stop.abort();
  }, []);
  const keys = closedByEscape(
    () => frame.current?.open === true,
    () => {
      frame.current?.removeAttribute("open");
      frame.current?.querySelector("summary")?.focus();
    },
  );
  return (
    <details ref={frame} className={styles.switch} {...keys}>
      <summary aria-label={`${t("frame.language")}: ${language.name}`}>
        <span translate="no">{language.name}</span>
        <Icon drawing={icons.globe} />
      </summary>
      <ul className={styles.languages} translate="no">
        {languages.map((other) => (
          <li key={other.code}>
            <LanguageLink
              to={other}
              search={search}
              lang={other.tag}
              aria-current={other === language ? "true" : undefined}
            >
              {other.name}
            </LanguageLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
