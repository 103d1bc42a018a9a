import type { Desk, Directory } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { AdvisoryTag } from "../shared/AdvisoryTag";
import { addressLine } from "../shared/address";
import { weekWords } from "../shared/hoursWords";
import { Icon } from "../shared/Icon";
import styles from "./DeskList.module.css";
import itemStyles from "./DeskListItem.module.css";

/** All desks with what holds at any time: hours, address, what is not done, what has been reported since. */
export function PaperList({ directory }: { readonly directory: Directory }) {
  const { t, format } = useTexts();
  return (
    <div className={styles.list}>
      <h2 className={styles.heading}>
        {t("paper.desks")} <span>({format.count(directory.desks.length)})</span>
      </h2>
      <ul className={styles.group}>
        {directory.desks.map((desk) => (
          <PaperItem key={desk.id} desk={desk} directory={directory} />
        ))}
      </ul>
    </div>
  );
}

function PaperItem({ desk, directory }: { readonly desk: Desk; readonly directory: Directory }) {
  const texts = useTexts();
  const { t, local } = texts;
  const missing = directory.services.filter(({ id }) => desk.notOffered.includes(id));
  return (
    <li className={itemStyles.item} data-desk={desk.id}>
      <h3 className={itemStyles.name}>{desk.name}</h3>
      <p className={itemStyles.hours}>
        <Icon name="clock" /> {weekWords(desk.week, texts)}
      </p>
      {desk.advisories.map((advisory) => (
        <AdvisoryTag key={advisory.source} advisory={advisory} />
      ))}
      <p translate="no">{addressLine(desk)}</p>
      {missing.map(({ id, label }) => (
        <p key={id}>
          {t("state.notOffered")}: {local(label)}
        </p>
      ))}
    </li>
  );
}
