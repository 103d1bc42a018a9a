import { useCallback, useMemo } from "react";
import type { Copy } from "../directory/newest";
import { useDirectory } from "../directory/useDirectory";
import { phoneAt } from "../domain/phone";
import type { WallTime } from "../domain/wallTime";
import { About } from "../ui/about/About";
import { Filters } from "../ui/filters/Filters";
import { Summary } from "../ui/filters/Summary";
import { Frame } from "../ui/frame/Frame";
import { PanelFrame } from "../ui/frame/PanelFrame";
import { PrintFoot } from "../ui/frame/PrintFoot";
import { usePanelCovers } from "../ui/frame/usePanelCovers";
import { useSelectedInView } from "../ui/frame/useSelectedInView";
import { DeskList } from "../ui/list/DeskList";
import { MapSlot } from "../ui/map/MapSlot";
import { NearTool } from "../ui/near/NearTool";
import { useOrigin } from "../ui/near/useOrigin";
import { DeskPanel } from "../ui/panel/DeskPanel";
import { WeekGrid } from "../ui/week/WeekGrid";
import { changeChoice, closeDesk, openDesk } from "../url/address";
import { useChoice } from "../url/useChoice";
import styles from "./Column.module.css";
import { resolveChoice } from "./resolveChoice";
import { useAnswers } from "./useAnswers";
import { useNotices } from "./useNotices";
import { useNow } from "./useNow";

const plan = (desk: string, at: WallTime) => openDesk(desk, { at });
const select = (desk: string) => openDesk(desk);

/** The one meeting point of what the address asks, the clock, the directory and the parts of the screen. */
export function Finder({ built }: { readonly built: Copy }) {
  const shown = useDirectory(built);
  const { directory } = shown;
  const { wall, sameClock } = useNow();
  const { choice, unread } = useChoice();
  const { visit, desk, unknown } = useMemo(
    () => resolveChoice(choice, wall, directory),
    [choice, wall, directory],
  );
  const near = useOrigin();
  const answers = useAnswers(directory.desks, visit, near.origin);
  const chosen = answers.find((answer) => answer.desk.id === desk);
  const covered = usePanelCovers() && chosen !== undefined;
  useSelectedInView(desk, covered);
  const notices = useNotices([...unread, ...unknown], shown, wall);
  const reset = useCallback(() => changeChoice({ service: null, at: null }, "replace"), []);
  const phone = { line: phoneAt(directory.contact.phone, wall), abroad: !sameClock };
  const listAndMap = { answers, selected: desk, origin: near.origin, onSelect: select };
  const link = window.location.href;
  return (
    <>
      <Frame
        covered={covered}
        top={
          <>
            <Filters {...directory} visit={visit} onService={chooseService} onTime={chooseTime} />
            <Summary
              answers={answers}
              visit={visit}
              notices={notices}
              sameClock={sameClock}
              onReset={visit.planned || visit.service ? reset : null}
            />
          </>
        }
        map={<MapSlot desks={directory.desks} covered={covered} {...listAndMap} />}
        list={
          <>
            <div className={styles.tools}>
              <WeekGrid desks={directory.desks} visit={visit} onPlan={plan} />
              <NearTool {...near} />
            </div>
            <DeskList visit={visit} {...listAndMap} />
            <About directory={directory} {...phone} />
          </>
        }
        panel={
          chosen ? (
            <PanelFrame
              key={chosen.desk.id}
              desk={chosen.desk.id}
              title={chosen.desk.name}
              onClose={closeDesk}
            >
              <DeskPanel
                answer={chosen}
                visit={visit}
                directory={directory}
                {...phone}
                origin={near.origin}
                link={link}
                onPlan={plan}
              />
            </PanelFrame>
          ) : null
        }
      />
      <PrintFoot now={wall} link={link} />
    </>
  );
}

const chooseService = (service: string | null) => changeChoice({ service }, "replace");
const chooseTime = (at: WallTime | null) => changeChoice({ at }, "replace");
