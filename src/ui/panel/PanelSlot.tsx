import { LazyPart } from "../shared/LazyPart";
import { PanelFallback } from "./PanelFallback";
import type { PanelProps } from "./panelProps";

/** Comes with the first desk that is opened; a few seconds after the page, the service worker has it at hand. */
const loadPanel = async () => (await import("./DeskPanel")).DeskPanel;

/** All about one desk, once its code is there. */
export function PanelSlot(props: PanelProps) {
  const { id } = props.answer.desk;
  return (
    <LazyPart
      load={loadPanel}
      props={props}
      about={id}
      waiting={(retry) => <PanelFallback key={id} {...props} trouble={retry && "slow"} onRetry={retry} />}
      failed={(retry) => <PanelFallback key={id} {...props} trouble="failed" onRetry={retry} />}
    />
  );
}
