import { use, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useTexts } from "../../i18n/texts";
import { canCome } from "../../offline/canCome";
import { GoToContext } from "../shared/goTo";
import styles from "./LanguageGuard.module.css";

interface Asked {
  /** what holds the link that was followed */
  readonly place: Element;
  readonly missing: boolean;
}

/**
 * A page that works is not left for one in another language that cannot come: which is found out first, and said beside
 * the link. Until this part is there, links lead as links do.
 */
export function LanguageGuard() {
  const { t } = useTexts();
  const goTo = use(GoToContext);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let last: Event;
    const follow = async (event: MouseEvent) => {
      const link = followed(event);
      const place = link?.parentElement;
      if (!place) return;
      event.preventDefault();
      last = event;
      setAsked({ place, missing: false });
      const comes = await canCome(link.href);
      if (stop.signal.aborted || last !== event) return;
      if (comes) goTo(link.href);
      else setAsked({ place, missing: true });
    };
    document.addEventListener("click", (event) => void follow(event), { signal: stop.signal });
    return () => stop.abort();
  }, [goTo]);
  if (!asked) return null;
  const sentence = asked.missing && t("frame.language.offline");
  return createPortal(
    <span role="status" className={styles.offline}>
      {sentence}
    </span>,
    asked.place,
  );
}

/** The link to a language that is to open here; null for any other, and where it opens in a tab or window of its own. */
function followed({ target, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): HTMLAnchorElement | null {
  if (metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return null;
  return target.closest<HTMLAnchorElement>("a[hreflang]");
}
