import { useEffect, useId } from "react";
import type { Receiver } from "../../domain/canGo";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { momentWords } from "../../words/state";
import { Icon } from "../shared/Icon";
import * as icons from "../shared/icons";
import { useDisclosure } from "../shared/useDisclosure";
import { whenIdle } from "../shared/whenIdle";
import styles from "./Filters.module.css";
import { LazyTimeChoices, loadTimeChoices } from "./LazyTimeChoices";

interface Props {
  readonly desks: readonly Receiver[];
  readonly visit: Visit;
  readonly onChoose: (at: WallTime | null) => void;
}

/** Shows the moment that the answer is for; opened, it offers now, moments for one tap, and any day and time. */
export function TimeFilter({ desks, visit, onChoose }: Props) {
  const texts = useTexts();
  const { open, toggle, close, opener, id, keys } = useDisclosure();
  const labelId = useId();
  const valueId = useId();
  // What fails here is asked for again by the tap.
  useEffect(() => whenIdle(() => void loadTimeChoices().catch(() => undefined)), []);
  return (
    <>
      <div className={styles.control}>
        <span id={labelId} className={styles.label}>
          {texts.t("filters.when")}
        </span>
        <button
          {...keys}
          ref={opener}
          type="button"
          id={valueId}
          className={styles.value}
          aria-labelledby={`${labelId} ${valueId}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        >
          <span>{momentWords(visit, texts)}</span> <Icon drawing={open ? icons.up : icons.down} />
        </button>
      </div>
      <div {...keys} id={id} className={styles.box} hidden={!open}>
        {open && <LazyTimeChoices desks={desks} visit={visit} onChoose={onChoose} onDone={close} />}
      </div>
    </>
  );
}
