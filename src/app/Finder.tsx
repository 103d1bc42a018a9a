import { useEffect, useMemo } from "react";
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
import { PlaceList } from "../ui/list/PlaceList";
import { MapSlot } from "../ui/map/MapSlot";
import { NearTool } from "../ui/near/NearTool";
import { useOrigin } from "../ui/near/useOrigin";
import { loadPanel, PanelSlot } from "../ui/panel/PanelSlot";
import { whenIdle } from "../ui/shared/whenIdle";
import { WeekGrid } from "../ui/week/WeekGrid";
import { changeChoice, closeDesk, openDesk } from "../url/address";
import { useChoice } from "../url/useChoice";
import { resolveChoice } from "./resolveChoice";
import { useAnswers } from "./useAnswers";
import { useInstead } from "./useInstead";
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
  useEffect(() => whenIdle(() => void loadPanel().catch(() => undefined)), []);
  const notices = useNotices([...unread, ...unknown], shown, wall);
  const phone = { line: phoneAt(directory.contact.phone, wall), abroad: !sameClock };
  const { desks } = directory;
  const listAndMap = { answers, visit, selected: desk, origin: near.origin, onSelect: select };
  const places = useInstead(chosen, visit, directory.places, near.origin);
  const toPlan = { desks, visit, onPlan: plan };
  const link = window.location.href;
  const onReset = visit.planned || visit.service ? reset : null;
  const filters = <Filters {...directory} visit={visit} onService={chooseService} onTime={chooseTime} />;
  const summary = <Summary {...{ answers, visit, notices, sameClock, onReset }} />;
  const panel = chosen && (
    <PanelFrame key={chosen.desk.id} desk={chosen.desk.id} title={chosen.desk.name} onClose={closeDesk}>
      <PanelSlot
        answer={chosen}
        directory={directory}
        {...toPlan}
        {...phone}
        origin={near.origin}
        link={link}
      />
    </PanelFrame>
  );
  return (
    <>
      <Frame
        covered={covered}
        filters={filters}
        summary={summary}
        map={<MapSlot desks={desks} places={places} covered={covered} {...listAndMap} />}
        week={<WeekGrid {...toPlan} />}
        near={<NearTool {...near} />}
        list={
          <>
            <DeskList contact={directory.contact} {...listAndMap} />
            <PlaceList places={directory.places} service={visit.service} origin={near.origin} />
          </>
        }
        about={<About directory={directory} {...phone} />}
        panel={panel ?? null}
      />
      <PrintFoot now={wall} link={link} />
    </>
  );
}

const reset = () => changeChoice({ service: null, at: null }, "replace");
const chooseService = (service: string | null) => changeChoice({ service }, "replace");
const chooseTime = (at: WallTime | null) => changeChoice({ at }, "replace");
