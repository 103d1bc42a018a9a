import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { answersFor } from "../domain/deskAnswer";
import type { Directory } from "../domain/directory";
import { nextOpening } from "../domain/nextOpening";
import { openStateAt } from "../domain/openState";
import type { WallTime } from "../domain/wallTime";
import { useTexts } from "../i18n/texts";
import { Filters } from "../ui/filters/Filters";
import { Summary } from "../ui/filters/Summary";
import { DeskList } from "../ui/list/DeskList";
import { WeekGrid } from "../ui/list/WeekGrid";
import { DeskPanel } from "../ui/panel/DeskPanel";
import { About } from "../ui/shared/About";
import { changeChoice, useChoice } from "../url/useChoice";
import { askedOf } from "./askedOf";
import { ErrorBoundary } from "./ErrorBoundary";
import styles from "./Finder.module.css";
import { MapFallback } from "./MapFallback";
import { useNow } from "./useNow";
import { useReturnFocus } from "./useReturnFocus";
import { useSelectedInView } from "./useSelectedInView";
import { useSheet } from "./useSheet";

const MapView = lazy(async () => ({ default: (await import("../ui/map/MapView")).MapView }));

const RESET = { service: null, at: null } as const;

interface Props {
  readonly directory: Directory;
  /** the last try to refresh the directory failed */
  readonly outdated: boolean;
}

/** The one meeting point of what the address asks, the clock, the directory and the parts of the screen. */
export function Finder({ directory, outdated }: Props) {
  const { t } = useTexts();
  const { choice, unread } = useChoice();
  const { wall, sameClock } = useNow();
  const [highlighted, setHighlighted] = useState<string | null>(null);
  const { visit, desk, unknown } = useMemo(() => askedOf(choice, wall, directory), [choice, wall, directory]);
  const answers = useMemo(() => answersFor(directory, visit), [directory, visit]);
  const chosen = answers.find((answer) => answer.desk.id === desk);
  const phone = {
    state: openStateAt(directory.contact.phone, wall, directory.closingDays),
    next: nextOpening(directory.contact.phone, wall, directory.closingDays),
    abroad: !sameClock,
  };
  const select = useCallback((id: string) => changeChoice({ desk: id }, "push"), []);
  const plan = useCallback((id: string, at: WallTime) => changeChoice({ desk: id, at }, "push"), []);
  const close = useCallback(() => changeChoice({ desk: null }, "push"), []);
  const covered = useSheet() && chosen !== undefined;
  useReturnFocus(desk);
  useSelectedInView(desk, covered);
  const notices = [...unread, ...unknown].map((key) => t(`filters.unread.${key}`));
  const changed = visit.planned || visit.service !== null;
  return (
    <div className={styles.finder} data-open={chosen !== undefined}>
      <a className={styles.skip} href="#desks">
        {t("app.skip")}
      </a>
      <section className={styles.top} aria-label={t("filters.heading")} inert={covered}>
        <Filters
          directory={directory}
          visit={visit}
          onService={(service) => changeChoice({ service }, "replace")}
          onTime={(at) => changeChoice({ at }, "replace")}
        />
        <Summary
          answers={answers}
          visit={visit}
          notices={outdated ? [...notices, t("stale.notice")] : notices}
          sameClock={sameClock}
          onReset={changed ? () => changeChoice(RESET, "replace") : null}
        />
      </section>
      <section className={styles.map} aria-label={t("map.label")}>
        <ErrorBoundary fallback={() => <MapFallback failed />}>
          <Suspense fallback={<MapFallback failed={false} />}>
            <MapView
              desks={directory.desks}
              answers={answers}
              selected={desk}
              highlighted={highlighted}
              onSelect={select}
              onHighlight={setHighlighted}
            />
          </Suspense>
        </ErrorBoundary>
      </section>
      <main id="desks" tabIndex={-1} className={styles.list} inert={covered}>
        <WeekGrid directory={directory} visit={visit} onPlan={plan} />
        <DeskList
          answers={answers}
          visit={visit}
          selected={desk}
          highlighted={highlighted}
          onSelect={select}
          onHighlight={setHighlighted}
        />
        <About directory={directory} phone={phone} now={wall} />
      </main>
      {chosen && (
        <div className={styles.panel}>
          <DeskPanel
            answer={chosen}
            visit={visit}
            directory={directory}
            phone={phone}
            onPlan={plan}
            onClose={close}
          />
        </div>
      )}
    </div>
  );
}
