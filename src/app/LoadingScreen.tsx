import { useEffect, useState } from "react";
import { useTexts } from "../i18n/texts";
import { Lifeline } from "./Lifeline";
import styles from "./Screen.module.css";

/** After this many milliseconds waiting is no longer normal. */
const SLOW = 4000;

export function LoadingScreen() {
  const { t } = useTexts();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.screen}>
      <div role="status">
        <h2>{t("loading.heading")}</h2>
        {slow && <p>{t("loading.slow")}</p>}
      </div>
      {slow && <Lifeline />}
    </main>
  );
}
