import type { DeskAnswer, DeskGroup } from "../../domain/deskAnswer";
import { inGroups, isDoubtful } from "../../domain/deskAnswer";
import type { Need } from "../../domain/need";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import { DESKS } from "../shared/anchors";
import styles from "./DeskList.module.css";
import type { ItemProps } from "./DeskListItem";
import { DeskListItem } from "./DeskListItem";
import { NextTime } from "./NextTime";

interface Props extends Omit<ItemProps, "answer" | "selected"> {
  readonly answers: readonly DeskAnswer[];
  /** what is needed, where that is no visit: then no desk may help with it */
  readonly need: Need | null;
  readonly selected: string | null;
  readonly onTime: (at: WallTime) => void;
}

/** All desks, group by group: those that may help lead, those that are reported closed stand last. */
export function DeskList({ answers, need, selected, onTime, ...others }: Props) {
  const { t, format } = useTexts();
  const groups = need ? [{ group: null, members: answers }] : inGroups(answers);
  return (
    <div className={styles.list}>
      {groups.map(({ group, members }, index) => (
        <section key={group} data-group={group ?? undefined}>
          <h2
            id={index === 0 ? DESKS : undefined}
            tabIndex={index === 0 ? -1 : undefined}
            className={styles.heading}
          >
            {t(group ? `words.group.${headingOf(group, members)}` : "list.desks")}{" "}
            <span>({format.count(members.length)})</span>
          </h2>
          {index === 0 && group && <NextTime {...{ answers, onTime }} visit={others.visit} />}
          <ul className={styles.group}>
            {members.map((answer) => (
              <DeskListItem
                key={answer.desk.id}
                answer={answer}
                selected={answer.desk.id === selected}
                {...others}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

const headingOf = (group: DeskGroup, members: readonly DeskAnswer[]) =>
  group === "help" && !members.some(isDoubtful) ? "open" : group;
