import { use, useEffect, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { isKeptPage } from "../../offline/isKeptPage";
import { GoToContext } from "../shared/goTo";
import styles from "./LanguageOffline.module.css";

/** Without a network: goes to a language's page that the device has kept, and says so where it has not. */
export function LanguageOffline({ href }: { readonly href: string }) {
  const { t } = useTexts();
  const goTo = use(GoToContext);
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    void isKeptPage(href).then((kept) => (kept ? goTo(href) : setMissing(true)));
  }, [href, goTo]);
  return (
    <p role="status" className={styles.offline}>
      {missing && t("frame.language.offline")}
    </p>
  );
}
