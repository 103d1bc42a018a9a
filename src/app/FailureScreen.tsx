import { use, useEffect, useId } from "react";
import type { Phone } from "../domain/contact";
import { useTexts } from "../i18n/texts";
import { Button } from "../ui/shared/Button";
import { BuiltPart, BuiltPartsContext } from "../ui/shared/builtParts";
import { CallWords } from "../ui/shared/CallWords";
import patterns from "../ui/shared/patterns.module.css";
import { ReloadContext } from "../ui/shared/reload";
import styles from "./FailureScreen.module.css";

interface Props {
  /** what went wrong, for whoever repairs it */
  readonly message: string;
  readonly phone: Phone;
}

/** The app broke. The page as it was built comes back: it answers for a service without any script. */
export function FailureScreen({ message, phone: { tel, national } }: Props) {
  const { t } = useTexts();
  const heading = useId();
  const { choices } = use(BuiltPartsContext);
  // Not sooner: a live page that breaks at once still takes the place of the built one, and these styles away.
  useEffect(() => {
    if (choices) document.head.append(choices);
  }, [choices]);
  return (
    <>
      <section className={patterns.stack} aria-labelledby={heading}>
        <div role="alert">
          <h2 id={heading}>{t("app.failure.heading")}</h2>
          <p>{t("app.failure.help")}</p>
        </div>
        <Button strong onClick={use(ReloadContext)}>
          {t("app.failure.reload")}
        </Button>
        <a className={patterns.tap} href={`tel:${tel}`}>
          <CallWords number={national} />
        </a>
        <p>{t("app.failure.details", { message })}</p>
      </section>
      <BuiltPart part="frame" className={styles.built} />
    </>
  );
}
