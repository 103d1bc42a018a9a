import { Pane } from "react-leaflet";
import { DeskMarker } from "./DeskMarker";
import { Leader } from "./Leader";
import type { MapProps } from "./MapView";
import { panes } from "./mapSettings";
import { useMarkerLayout } from "./useMarkerLayout";

/** All desks on the map. */
export function DeskMarkers({ desks, answers, selected, highlighted, onSelect, onHighlight }: MapProps) {
  const layout = useMarkerLayout(desks);
  return (
    <>
      <Pane name="leaders" style={{ zIndex: panes.leaders }}>
        {desks.map(({ id, point }, index) => {
          const place = layout[index];
          return place && <Leader key={id} from={point} to={place.position} />;
        })}
      </Pane>
      {desks.map(({ id }, index) => {
        const answer = answers.find(({ desk }) => desk.id === id);
        const place = layout[index];
        return (
          answer &&
          place && (
            <DeskMarker
              key={id}
              answer={answer}
              place={place}
              selected={id === selected}
              highlighted={id === highlighted}
              onSelect={onSelect}
              onHighlight={onHighlight}
            />
          )
        );
      })}
    </>
  );
}
