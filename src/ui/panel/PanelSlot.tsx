import { LazyPart } from "../shared/LazyPart";
import { PanelFallback } from "./PanelFallback";
import type { PanelProps } from "./panelProps";

/** Comes with the first desk that is opened; a few seconds after the page, the service worker has it at hand. */
const loadPanel = async () => (await import("./DeskPanel")).DeskPanel;

/** All about one desk, once its code is there. */
export function PanelSlot(props: PanelProps) {
  const again = (retry: () => void) => (
    <PanelFallback key={props.answer.desk.id} {...props} onRetry={retry} />
  );
  return (
    <LazyPart
      load={loadPanel}
      props={props}
      about={props.answer.desk.id}
      waiting={(retry) => retry && again(retry)}
      failed={again}
    />
  );
}
