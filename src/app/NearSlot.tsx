import { lazy, Suspense } from "react";
import type { Origin } from "../domain/origin";
import { useTexts } from "../i18n/texts";
import type { NearState } from "../ui/near/NearTool";
import { NearTool } from "../ui/near/NearTool";
import { ErrorBoundary } from "./ErrorBoundary";

const TownChooser = lazy(async () => ({
  default: (await import("../ui/near/TownChooser")).TownChooser,
}));

interface Props extends NearState {
  readonly onLocate: () => void;
  readonly onOrigin: (origin: Origin | null) => void;
}

/** "Near me"; the towns come when it is opened. */
export function NearSlot(props: Props) {
  const { t } = useTexts();
  return (
    <NearTool
      {...props}
      townChooser={
        <ErrorBoundary fallback={() => <p role="status">{t("near.townsFailed")}</p>}>
          <Suspense fallback={null}>
            <TownChooser onOrigin={props.onOrigin} />
          </Suspense>
        </ErrorBoundary>
      }
    />
  );
}
