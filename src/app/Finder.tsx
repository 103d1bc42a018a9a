import { useCallback, useMemo, useState } from "react";
import type { Directory } from "../domain/directory";
import { nextOpening } from "../domain/nextOpening";
import { openStateAt } from "../domain/openState";
import type { WallTime } from "../domain/wallTime";
import type { Texts } from "../i18n/texts";
import { useTexts } from "../i18n/texts";
import { Filters } from "../ui/filters/Filters";
import { Summary } from "../ui/filters/Summary";
import { DeskList } from "../ui/list/DeskList";
import { WeekGrid } from "../ui/list/WeekGrid";
import { DeskPanel } from "../ui/panel/DeskPanel";
import { About } from "../ui/shared/About";
import { changeChoice, useChoice } from "../url/useChoice";
import { askedOf } from "./askedOf";
import styles from "./Column.module.css";
import { Frame } from "./Frame";
import { MapSlot } from "./MapSlot";
import { NearSlot } from "./NearSlot";
import { PrintFoot } from "./PrintFoot";
import { Sheet } from "./Sheet";
import { useAnswers } from "./useAnswers";
import type { Now } from "./useNow";
import { useOrigin } from "./useOrigin";
import { useReturnFocus } from "./useReturnFocus";
import { useSelectedInView } from "./useSelectedInView";
import { useSheet } from "./useSheet";

const RESET = { service: null, at: null } as const;

interface Props {
  readonly directory: Directory;
  readonly now: Now;
  /** the served directory differs from the one that was shown first */
  readonly corrected: boolean;
  /** the last try to refresh the directory failed: when the one that is shown was fetched or built */
  readonly outdated: WallTime | null;
}

/** The one meeting point of what the address asks, the clock, the directory and the parts of the screen. */
export function Finder({ directory, now: { wall, sameClock }, corrected, outdated }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { choice, unread } = useChoice();
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const { visit, desk, unknown } = useMemo(() => askedOf(choice, wall, directory), [choice, wall, directory]);
  const near = useOrigin();
  const { origin } = near;
  const answers = useAnswers(directory, visit, origin);
  const chosen = answers.find((answer) => answer.desk.id === desk);
  const phone = usePhone(directory, wall, sameClock);
  const select = useCallback((id: string) => changeChoice({ desk: id }, "push"), []);
  const plan = useCallback((id: string, at: WallTime) => changeChoice({ desk: id, at }, "push"), []);
  const close = useCallback(() => changeChoice({ desk: null }, "push"), []);
  const covered = useSheet() && chosen !== undefined;
  useReturnFocus(desk);
  useSelectedInView(desk, covered);
  const notices = [
    ...[...unread, ...unknown].map((key) => t(`filters.unread.${key}`)),
    ...(corrected ? [t("corrected.notice")] : []),
    ...(outdated === null ? [] : [staleWords(outdated, wall, texts)]),
  ];
  const shared = {
    answers,
    selected: desk,
    highlighted,
    origin,
    onSelect: select,
    onHighlight: setHighlighted,
  };
  return (
    <>
      <Frame
        covered={covered}
        top={
          <>
            <Filters
              directory={directory}
              visit={visit}
              onService={(service) => changeChoice({ service }, "replace")}
              onTime={(at) => changeChoice({ at }, "replace")}
            />
            <Summary
              answers={answers}
              visit={visit}
              notices={notices}
              sameClock={sameClock}
              onReset={visit.planned || visit.service ? () => changeChoice(RESET, "replace") : null}
            />
          </>
        }
        map={<MapSlot desks={directory.desks} covered={covered} {...shared} />}
        list={
          <>
            <div className={styles.tools}>
              <WeekGrid directory={directory} visit={visit} onPlan={plan} />
              <NearSlot {...near} />
            </div>
            <DeskList visit={visit} {...shared} />
            <About directory={directory} phone={phone} now={wall} />
          </>
        }
        panel={
          chosen ? (
            <Sheet onClose={close}>
              <DeskPanel
                answer={chosen}
                visit={visit}
                directory={directory}
                phone={phone}
                origin={origin}
                onPlan={plan}
                onClose={close}
              />
            </Sheet>
          ) : null
        }
      />
      <PrintFoot now={wall} link={window.location.href} />
    </>
  );
}

/** To the minute: whoever has no network should know how old the facts on the screen are. */
function staleWords({ day, minute }: WallTime, now: WallTime, { t, format }: Texts): string {
  return t("stale.notice", { day: format.longDay(day, now.day), time: format.time(minute) });
}

function usePhone({ contact: { phone }, closingDays }: Directory, now: WallTime, sameClock: boolean) {
  return useMemo(
    () => ({
      state: openStateAt(phone, now, closingDays),
      next: nextOpening(phone, now, closingDays),
      abroad: !sameClock,
    }),
    [phone, closingDays, now, sameClock],
  );
}
