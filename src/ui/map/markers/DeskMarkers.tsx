import { Pane } from "react-leaflet";
import { PlaceNames } from "../ground/PlaceNames";
import type { MapProps } from "../mapProps";
import { panes } from "../mapSettings";
import { DeskMarker } from "./DeskMarker";
import { LeaderLine } from "./LeaderLine";
import { PlaceMarks } from "./PlaceMarks";
import { useMarkerLayout } from "./useMarkerLayout";

/** Lines say nothing that the marks do not. */
const hide = (pane: HTMLElement | null) => pane?.setAttribute("aria-hidden", "true");

/** All desks on the map, the places named instead of the chosen one, and the towns' names where there is room. */
export function DeskMarkers({ desks, answers, visit, selected, places, origin, onSelect }: MapProps) {
  const layout = useMarkerLayout(desks, selected, places);
  const byDesk = new Map(answers.map((answer) => [answer.desk, answer]));
  return (
    <>
      <PlaceNames layout={layout} origin={origin} />
      <PlaceMarks places={places} layout={layout.places} />
      <Pane ref={hide} name="leaders" style={{ zIndex: panes.leaders }}>
        {places.map(({ id, point }, index) => {
          const place = layout.places[index];
          return place && <LeaderLine key={id} from={point} to={place.position} />;
        })}
        {desks.map(({ id, point }, index) => {
          const place = layout.desks[index];
          return place && <LeaderLine key={id} from={point} to={place.position} />;
        })}
      </Pane>
      {desks.map((desk, index) => {
        const answer = byDesk.get(desk);
        const place = layout.desks[index];
        return (
          answer &&
          place && (
            <DeskMarker
              key={desk.id}
              answer={answer}
              visit={visit}
              place={place}
              selected={desk.id === selected}
              onSelect={onSelect}
            />
          )
        );
      })}
    </>
  );
}
