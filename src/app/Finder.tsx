import type { BuiltCopy } from "../directory/builtIn";
import type { WallTime } from "../domain/wallTime";
import { useTexts } from "../i18n/texts";
import { AboutSlot } from "../ui/about/AboutSlot";
import { Filters } from "../ui/filters/Filters";
import { LazyRefusal } from "../ui/filters/LazyRefusal";
import { NeedSlot } from "../ui/filters/NeedSlot";
import { Summary } from "../ui/filters/Summary";
import { Frame } from "../ui/frame/Frame";
import { PrintFootSlot } from "../ui/frame/PrintFootSlot";
import { useSelectedInView } from "../ui/frame/useSelectedInView";
import { useTitle } from "../ui/frame/useTitle";
import { DeskList } from "../ui/list/DeskList";
import { PlaceSlot } from "../ui/list/PlaceSlot";
import { MapSlot } from "../ui/map/MapSlot";
import { NearTool } from "../ui/near/NearTool";
import { PanelSlot } from "../ui/panel/PanelSlot";
import { usePanelCovers } from "../ui/shared/usePanelCovers";
import { WeekGrid } from "../ui/week/WeekGrid";
import { changeChoice, chooseFilter, closeDesk, openDesk } from "../url/address";
import { titleWords } from "../words/title";
import { useFinder } from "./useFinder";

const plan = (desk: string, at: WallTime) => openDesk(desk, { at });
const NONE: readonly string[] = [];
const select = (desk: string) => openDesk(desk);
const reset = () => changeChoice({ service: null, at: null });
const chooseService = (service: string | null) => chooseFilter("service", { service });
const chooseTime = (at: WallTime | null) => chooseFilter("at", { at });

/** Composes the screen: each part is given what it shows. */
export function Finder({ built }: { readonly built: BuiltCopy }) {
  const finder = useFinder(built);
  const { directory, visit, need, answers, selected, chosen, places, origin, near } = finder;
  const { desks, contact } = directory;
  const covered = usePanelCovers() && chosen !== undefined;
  useSelectedInView(selected, covered);
  useTitle(titleWords(chosen, visit, need, useTexts()));
  const phone = { line: finder.line, abroad: !finder.sameClock };
  const { sameClock, clockDoubted, notices } = finder;
  const onReset = finder.anythingChosen ? reset : null;
  const listAndMap = { answers, visit, selected, origin, onSelect: select };
  const link = window.location.href;
  const panel = chosen && (
    <PanelSlot
      answer={chosen}
      {...{ visit, need, directory, origin, link }}
      {...phone}
      notices={covered ? notices : NONE}
      onPlan={plan}
      onClose={closeDesk}
    />
  );
  return (
    <>
      <Frame
        covered={covered}
        service={need ?? visit.service?.id ?? null}
        filters={
          <Filters {...directory} {...{ visit, need }} onService={chooseService} onTime={chooseTime} />
        }
        summary={
          <>
            <Summary {...{ answers, visit, need, notices, sameClock, clockDoubted, onReset }} />
            {need && <NeedSlot contact={contact} link={link} {...phone} />}
            {finder.refusal && <LazyRefusal reason={finder.refusal} />}
          </>
        }
        map={<MapSlot {...{ desks, places, covered }} {...listAndMap} />}
        week={<WeekGrid {...{ answers, visit, origin }} onPlan={plan} />}
        near={<NearTool {...near} />}
        list={
          <>
            <DeskList contact={contact} need={need} onTime={chooseTime} {...listAndMap} />
            <PlaceSlot places={directory.places} service={visit.service} origin={origin} />
          </>
        }
        about={<AboutSlot directory={directory} {...phone} />}
        panel={panel ?? null}
      />
      <PrintFootSlot now={finder.wall} link={link} />
    </>
  );
}
