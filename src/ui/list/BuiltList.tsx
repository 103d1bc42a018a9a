import type { Desk } from "../../domain/desk";
import { useTexts } from "../../i18n/texts";
import { addressLine } from "../../words/address";
import { weekWords } from "../../words/hours";
import { AdvisoryTag } from "../shared/AdvisoryTag";
import { DESKS } from "../shared/anchors";
import { Icon } from "../shared/Icon";
import styles from "./DeskList.module.css";
import itemStyles from "./DeskListItem.module.css";

/** All desks with what holds at any time: hours, address, what is not done, what has been reported since. */
export function BuiltList({ desks }: { readonly desks: readonly Desk[] }) {
  const { t, format } = useTexts();
  return (
    <div className={styles.list}>
      <h2 id={DESKS} className={styles.heading}>
        {t("list.desks")} <span>({format.count(desks.length)})</span>
      </h2>
      <ul className={styles.group}>
        {desks.map((desk) => (
          <BuiltItem key={desk.id} desk={desk} />
        ))}
      </ul>
    </div>
  );
}

function BuiltItem({ desk }: { readonly desk: Desk }) {
  const texts = useTexts();
  const { t, local } = texts;
  return (
    <li className={itemStyles.item} data-desk={desk.id}>
      <h3 className={itemStyles.name}>{desk.name}</h3>
      <p className={itemStyles.hours}>
        <Icon name="clock" /> {weekWords(desk.week, texts)}
      </p>
      {desk.advisories.map((advisory) => (
        <AdvisoryTag key={advisory.text.en} advisory={advisory} />
      ))}
      <p translate="no">{addressLine(desk)}</p>
      {desk.notOffered.map(({ id, label }) => (
        <p key={id}>
          {t("words.state.notOffered")}: {local(label)}
        </p>
      ))}
    </li>
  );
}
