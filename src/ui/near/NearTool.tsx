import { useTexts } from "../../i18n/texts";
import { originWords } from "../../words/origin";
import { paragraph } from "../../words/stop";
import { Button } from "../shared/Button";
import { Icon } from "../shared/Icon";
import * as icons from "../shared/icons";
import looks from "../shared/Opener.module.css";
import { useDisclosure } from "../shared/useDisclosure";
import { LazyTownChooser } from "./LazyTownChooser";
import styles from "./NearTool.module.css";
import { useKeptFocus } from "./useKeptFocus";
import type { Near } from "./useOrigin";

/** Puts the nearest desk first: from the device's position, asked for on a tap only, or from a town. */
export function NearTool({ origin, kept, asking, problem, onLocate, onCancel, onOrigin }: Near) {
  const texts = useTexts();
  const { t } = texts;
  const { open, toggle, opener, id, keys } = useDisclosure(origin === null, onCancel);
  const frame = useKeptFocus(origin !== null);
  return (
    <div {...frame} {...keys} className={styles.tool} data-wide={open || origin !== null}>
      {origin === null && (
        <button
          ref={opener}
          type="button"
          className={looks.opener}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <Icon drawing={icons.near} /> {t("near.open")}
        </button>
      )}
      <div className={styles.from} data-empty={origin === null}>
        {origin && <Icon drawing={icons.near} />}
        <p role="status">
          {origin && paragraph([originWords(origin, texts), kept && t("near.kept")], texts)}
        </p>
        {origin && <Button onClick={() => onOrigin(null)}>{t("near.stop")}</Button>}
      </div>
      <div id={id} hidden={!open} className={styles.box}>
        {open && (
          <>
            <Button strong onClick={() => void onLocate()} disabled={asking}>
              {t(asking ? "near.asking" : "near.locate")}
            </Button>
            <p className={styles.promise}>{t("near.promise")}</p>
            <p role="status" className={styles.problem}>
              {problem && t(`near.${problem}`)}
            </p>
            <LazyTownChooser onOrigin={onOrigin} />
          </>
        )}
      </div>
    </div>
  );
}
