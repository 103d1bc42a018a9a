import { desksForEach } from "../../domain/anyTime";
import type { Desk } from "../../domain/desk";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { BOOKING } from "../shared/anchors";
import patterns from "../shared/patterns.module.css";
import styles from "./Summary.module.css";

interface Props {
  readonly desks: readonly Desk[];
  readonly services: readonly Service[];
  /** when the page is built: days since 1970-01-01 */
  readonly day: number;
}

/** Which desks may help with the service that is chosen, and the way to what it needs; before any script has run. */
export function BuiltAnswers({ desks, services, day }: Props) {
  const { t, format } = useTexts();
  return desksForEach(desks, services, day).map((same) => {
    const ids = same.services.map(({ id }) => id).join(" ");
    return (
      <div key={ids} data-when={ids}>
        <p className={styles.sentence}>
          {t("words.group.help")} ({format.count(same.desks.length)})
        </p>
        <p>
          <bdi translate="no">{same.desks.map(({ name }) => name).join(" · ")}</bdi>
        </p>
        <a className={patterns.tap} href={`#${BOOKING}`}>
          {t("words.built.booking")}
        </a>
      </div>
    );
  });
}
