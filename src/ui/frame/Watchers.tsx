import { LanguageGuard } from "./LanguageGuard";
import type { LanguageOfferProps } from "./LanguageOffer";
import { LanguageOffer } from "./LanguageOffer";
import { ListTurn } from "./ListTurn";
import { NewVersion } from "./NewVersion";
import styles from "./Note.module.css";

/**
 * What watches while the visitor reads: for a newer version, for the device's language, over the ways to others, and over a
 * turned phone.
 */
export function Watchers({ search }: LanguageOfferProps) {
  return (
    <>
      <div className={styles.foot}>
        <NewVersion />
        <LanguageOffer search={search} />
      </div>
      <LanguageGuard />
      <ListTurn />
    </>
  );
}
