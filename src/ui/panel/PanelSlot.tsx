import { useTexts } from "../../i18n/texts";
import { LazyPart } from "../shared/LazyPart";
import { TryAgain } from "../shared/TryAgain";
import type { PanelProps } from "./panelProps";

/** Fetched when the device rests, so that it is there with the first tap; see src/app/Finder.tsx. */
export const loadPanel = async () => (await import("./DeskPanel")).DeskPanel;

/** All about one desk, once its code is there. */
export function PanelSlot(props: PanelProps) {
  const { t } = useTexts();
  const again = (retry: () => void) => (
    <TryAgain action={t("panel.retry")} onRetry={retry}>
      {t("panel.failed")}
    </TryAgain>
  );
  return (
    <LazyPart load={loadPanel} props={props} waiting={(retry) => retry && again(retry)} failed={again} />
  );
}
