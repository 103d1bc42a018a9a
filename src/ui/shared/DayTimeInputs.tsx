import { useId, useState } from "react";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { readDay, readWallTime, writeDay, writeMinute, writeWallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { whenWords } from "../../words/visit";
import styles from "./DayTimeInputs.module.css";
import { Field } from "./Field";

interface Draft {
  readonly date: string;
  readonly time: string;
}

const draftOf = ({ day, minute }: WallTime): Draft => ({ date: writeDay(day), time: writeMinute(minute) });

const EMPTY: Draft = { date: "", time: "" };

interface Props {
  readonly visit: Visit;
  /**
   * what they begin with, also after the planned moment was changed or given up elsewhere; null: empty, and nothing is
   * called missing before something is written
   */
  readonly begin: WallTime | null;
  readonly onChoose: (at: WallTime) => void;
}

/**
 * Native inputs for a day and a time in the Netherlands. Half-typed values stay in the draft; the answer changes only
 * when both can be read, and otherwise the visitor is told which one is missing and what the answer is still for.
 */
export function DayTimeInputs({ visit, begin, onChoose }: Props) {
  const texts = useTexts();
  const [draft, setDraft] = useState(() => (begin ? draftOf(begin) : EMPTY));
  const planned = visit.planned ? writeWallTime(visit.at) : null;
  const [shown, setShown] = useState(planned);
  const hintId = useId();

  // Another way of choosing (a chip, Back) changed the moment: follow it. A ticking "now" is left alone while typing.
  if (shown !== planned) {
    setShown(planned);
    setDraft(begin ? draftOf(begin) : EMPTY);
  }

  const edit = (change: Partial<Draft>) => {
    const next = { ...draft, ...change };
    setDraft(next);
    const at = readWallTime(`${next.date}T${next.time}`);
    if (!at) return;
    setShown(writeWallTime(at));
    onChoose(at);
  };

  // Browsers give nothing for a field that is empty or half typed, and nothing that no calendar has.
  const missing = draft === EMPTY ? null : missingIn(draft);
  return (
    <div className={styles.exact}>
      <Field
        label={texts.t("shared.date")}
        type="date"
        value={draft.date}
        hintId={missing === "shared.noDate" ? hintId : undefined}
        onEdit={(date) => edit({ date })}
      />
      <Field
        label={texts.t("shared.time")}
        type="time"
        value={draft.time}
        hintId={missing === "shared.noTime" ? hintId : undefined}
        onEdit={(time) => edit({ time })}
      />
      <p id={hintId} className={styles.trouble} role="status">
        {missing && texts.t(missing, { shown: whenWords(visit, texts) })}
      </p>
    </div>
  );
}

function missingIn({ date, time }: Draft): "shared.noDate" | "shared.noTime" | null {
  if (readDay(date) === null) return "shared.noDate";
  return readWallTime(`${date}T${time}`) === null ? "shared.noTime" : null;
}
