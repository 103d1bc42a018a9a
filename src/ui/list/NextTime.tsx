import type { DeskAnswer } from "../../domain/deskAnswer";
import { mayHelp } from "../../domain/deskAnswer";
import { nextForAll } from "../../domain/nextForAll";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { whenNextWords } from "../../words/visit";
import { DESKS } from "../shared/anchors";
import { Button } from "../shared/Button";
import styles from "./NextTime.module.css";

interface Props {
  readonly answers: readonly DeskAnswer[];
  readonly visit: Visit;
  readonly onTime: (at: WallTime) => void;
}

/** Where no desk may help at the time of the visit: a button that moves the visit to when the first one may. */
export function NextTime({ answers, visit, onTime }: Props) {
  const texts = useTexts();
  if (answers.some(mayHelp)) return null;
  const next = nextForAll(answers);
  if (!next) return null;
  const go = () => {
    onTime(next);
    // The button goes when it is pressed, and another group leads the list: the keyboard goes on at its heading, which
    // React renders in a microtask of its own, before this one.
    queueMicrotask(() => document.getElementById(DESKS)?.focus());
  };
  return (
    <div className={styles.next}>
      <Button strong onClick={go}>
        {whenNextWords(next, visit.now, texts)}
      </Button>
    </div>
  );
}
