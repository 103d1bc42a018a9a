import { goneLast } from "../../domain/anyTime";
import type { Desk } from "../../domain/desk";
import type { Directory } from "../../domain/directory";
import { isAnnounced, standingOn } from "../../domain/standing";
import { useTexts } from "../../i18n/texts";
import { addressLine } from "../../words/address";
import { weekWords } from "../../words/hours";
import { AdvisoryTag } from "../shared/AdvisoryTag";
import { DESKS } from "../shared/anchors";
import styles from "./DeskList.module.css";
import itemStyles from "./DeskListItem.module.css";

interface Props {
  readonly directory: Directory;
  /** when the page is built: days since 1970-01-01 */
  readonly day: number;
}

/** All desks with what holds at any time: what has been reported since, with its source; hours, address, what is not done. */
export function BuiltList({ directory: { desks }, day }: Props) {
  const { t, format } = useTexts();
  return (
    <div className={styles.list}>
      <h2 id={DESKS} className={styles.heading}>
        {t("list.desks")} <span>({format.count(desks.length)})</span>
      </h2>
      <ul className={styles.group}>
        {goneLast(desks, day).map((desk) => (
          <BuiltItem key={desk.id} desk={desk} day={day} />
        ))}
      </ul>
    </div>
  );
}

function BuiltItem({ desk, day }: { readonly desk: Desk; readonly day: number }) {
  const texts = useTexts();
  const { t, local } = texts;
  return (
    <li className={itemStyles.item} data-desk={desk.id} data-standing={standingOn(desk, null, day)}>
      <h3 className={itemStyles.name}>
        <bdi translate="no">{desk.name}</bdi>
      </h3>
      {desk.advisories.map((advisory) => (
        <AdvisoryTag
          key={advisory.text.en}
          advisory={advisory}
          announced={isAnnounced(advisory, day)}
          only={advisory.services?.map(({ id }) => id)}
        />
      ))}
      <p>{t("list.built.hours", { hours: weekWords(desk.week, texts) })}</p>
      <p translate="no">
        <bdi>{addressLine(desk)}</bdi>
      </p>
      {desk.notOffered.map(({ id, label }) => (
        <NotOffered key={id} service={id} words={`${t("list.built.notOffered")} ${local(label)}`} />
      ))}
    </li>
  );
}

/** Said beside the desk; once the service is chosen, said as the answer. */
function NotOffered({ service, words }: { readonly service: string; readonly words: string }) {
  return (
    <>
      <p data-only="">{words}</p>
      <p data-when={service} data-availability="not-offered">
        <strong>{words}</strong>
      </p>
    </>
  );
}
