import { useTexts } from "../../i18n/texts";
import styles from "./Unbroken.module.css";

/** "Call 088 0430 430", the number in one line as long as a line has room for it: in two lines it is read as two. */
export function CallWords({ number }: { readonly number: string }) {
  const { t } = useTexts();
  const [before, after] = t("words.phone.call", { number }).split(number);
  return (
    <>
      {before}
      <bdi className={styles.whole} dir="ltr">
        {number}
      </bdi>
      {after}
    </>
  );
}
