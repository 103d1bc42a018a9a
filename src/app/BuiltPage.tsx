import type { Directory } from "../domain/directory";
import { About } from "../ui/about/About";
import { BuiltFilters } from "../ui/filters/BuiltFilters";
import { BuiltSummary } from "../ui/filters/BuiltSummary";
import { Frame } from "../ui/frame/Frame";
import { BuiltList } from "../ui/list/BuiltList";
import { MapPicture } from "../ui/map/MapPicture";
import { BringSection } from "../ui/panel/sections/BringSection";
import { RulesSection } from "../ui/panel/sections/RulesSection";

/**
 * The page as it is built, before any script has run, and all there is without scripts: everything that holds at any
 * time and for everybody. What depends on the clock and the address comes with the first live render.
 */
export function BuiltPage({ directory }: { readonly directory: Directory }) {
  const { services, desks } = directory;
  return (
    <Frame
      covered={false}
      filters={<BuiltFilters services={services} />}
      summary={<BuiltSummary count={desks.length} />}
      map={<MapPicture />}
      week={null}
      near={null}
      list={<BuiltList desks={desks} />}
      about={
        <About directory={directory} line={null} abroad={false}>
          <RulesSection desk={null} service={null} directory={directory} />
          <BringSection service={null} directory={directory} />
        </About>
      }
      panel={null}
    />
  );
}
