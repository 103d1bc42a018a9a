import { useId, useState } from "react";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { readWallTime, writeDay, writeMinute, writeWallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import styles from "./Filters.module.css";
import { whenWords } from "./summaryWords";

interface Draft {
  readonly date: string;
  readonly time: string;
}

type Trouble = "filters.impossibleDate" | "filters.impossibleTime";

const draftOf = ({ day, minute }: WallTime): Draft => ({ date: writeDay(day), time: writeMinute(minute) });

interface Props {
  readonly visit: Visit;
  readonly onChoose: (at: WallTime | null) => void;
}

/**
 * Native inputs for a day and a time in the Netherlands. Half-typed values stay in the draft; the answer changes only
 * when both can be read, and otherwise the visitor is told which moment the answer is still for.
 */
export function DayTimeInputs({ visit, onChoose }: Props) {
  const texts = useTexts();
  const [draft, setDraft] = useState(() => draftOf(visit.at));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [shown, setShown] = useState(writeWallTime(visit.at));
  const hintId = useId();

  // Another way of choosing (a chip, Back) changed the moment: follow it. A ticking "now" is left alone while typing.
  if (visit.planned && shown !== writeWallTime(visit.at)) {
    setShown(writeWallTime(visit.at));
    setDraft(draftOf(visit.at));
    setTrouble(null);
  }

  const edit = (change: Partial<Draft>, troubled: Trouble) => {
    const next = { ...draft, ...change };
    setDraft(next);
    const at = readWallTime(`${next.date}T${next.time}`);
    setTrouble(at ? null : troubled);
    if (at) {
      setShown(writeWallTime(at));
      onChoose(at);
    }
  };

  return (
    <div className={styles.exact}>
      <Field
        label={texts.t("filters.date")}
        type="date"
        value={draft.date}
        hintId={trouble ? hintId : undefined}
        onEdit={(date) => edit({ date }, "filters.impossibleDate")}
      />
      <Field
        label={texts.t("filters.time")}
        type="time"
        value={draft.time}
        hintId={trouble ? hintId : undefined}
        onEdit={(time) => edit({ time }, "filters.impossibleTime")}
      />
      <p id={hintId} className={styles.trouble} role="status">
        {trouble && texts.t(trouble, { shown: whenWords(visit, texts) })}
      </p>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly type: "date" | "time";
  readonly value: string;
  /** id of the message about what is wrong with the fields */
  readonly hintId: string | undefined;
  readonly onEdit: (value: string) => void;
}

function Field({ label, type, value, hintId, onEdit }: FieldProps) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <input
        className={styles.input}
        type={type}
        value={value}
        aria-invalid={hintId !== undefined}
        aria-describedby={hintId}
        onChange={({ target }) => onEdit(target.value)}
      />
    </label>
  );
}
