import { Pane } from "react-leaflet";
import type { Desk } from "../../domain/directory";
import { DeskMarker } from "./DeskMarker";
import type { MapProps } from "./MapView";
import { panes } from "./mapSettings";
import { useMarkerLayout } from "./useMarkerLayout";

/** The pane of the lines from markers that had to give way to their points. */
export const LEADERS = "leaders";

/** All desks on the map. */
export function DeskMarkers({ desks, answers, selected, highlighted, onSelect, onHighlight }: MapProps) {
  const layout = useMarkerLayout(desks);
  return (
    <Pane name={LEADERS} style={{ zIndex: panes.leaders }}>
      {desks.map((desk: Desk, index) => {
        const answer = answers.find((candidate) => candidate.desk.id === desk.id);
        const place = layout[index];
        return (
          answer &&
          place && (
            <DeskMarker
              key={desk.id}
              answer={answer}
              place={place}
              selected={desk.id === selected}
              highlighted={desk.id === highlighted}
              onSelect={onSelect}
              onHighlight={onHighlight}
            />
          )
        );
      })}
    </Pane>
  );
}
