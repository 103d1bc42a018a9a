import { lazy, Suspense } from "react";
import { useTexts } from "../i18n/texts";
import type { NearToolProps } from "../ui/near/NearTool";
import { NearTool } from "../ui/near/NearTool";
import { ErrorBoundary } from "./ErrorBoundary";

const TownChooser = lazy(async () => ({
  default: (await import("../ui/near/TownChooser")).TownChooser,
}));

/** "Near me"; the towns come when it is opened. */
export function NearSlot(props: Omit<NearToolProps, "townChooser">) {
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
