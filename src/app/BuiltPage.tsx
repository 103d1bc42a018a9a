import type { ReactNode } from "react";
import type { Directory } from "../domain/directory";
import { About } from "../ui/about/About";
import { BuiltBooking } from "../ui/about/BuiltBooking";
import { BuiltFilters } from "../ui/filters/BuiltFilters";
import { BuiltSummary } from "../ui/filters/BuiltSummary";
import { Frame } from "../ui/frame/Frame";
import { BuiltList } from "../ui/list/BuiltList";
import { BuiltPlaces } from "../ui/list/BuiltPlaces";
import { BUILT } from "../ui/shared/builtParts";

/**
 * The page as it is built, before any script has run, and all there is without scripts: everything that holds at any
 * time and for everybody. What depends on the clock and the address comes with the first live render.
 */
interface Props {
  readonly directory: Directory;
  /** when it is built: days since 1970-01-01 */
  readonly day: number;
  /** of the map, drawn by the build */
  readonly picture: ReactNode;
}

export function BuiltPage({ directory, day, picture }: Props) {
  return (
    <Frame
      covered={false}
      service={null}
      filters={<BuiltFilters services={directory.services} />}
      summary={<BuiltSummary directory={directory} day={day} />}
      map={picture}
      week={null}
      near={null}
      list={
        <>
          <BuiltList directory={directory} day={day} />
          <BuiltPlaces places={directory.places} />
        </>
      }
      about={
        <div id={BUILT.about}>
          <About directory={directory} line={null} abroad={false}>
            <BuiltBooking directory={directory} />
          </About>
        </div>
      }
      panel={null}
    />
  );
}
