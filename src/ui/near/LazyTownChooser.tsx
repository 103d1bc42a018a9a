import { lazy, Suspense } from "react";
import type { Origin } from "../../domain/origin";
import { useTexts } from "../../i18n/texts";
import { ErrorBoundary } from "../shared/ErrorBoundary";

const TownChooser = lazy(async () => ({ default: (await import("./TownChooser")).TownChooser }));

/** The towns come when they are wanted. */
export function LazyTownChooser({ onOrigin }: { readonly onOrigin: (origin: Origin) => void }) {
  const { t } = useTexts();
  return (
    <ErrorBoundary fallback={() => <p role="status">{t("near.townsFailed")}</p>}>
      <Suspense fallback={null}>
        <TownChooser onOrigin={onOrigin} />
      </Suspense>
    </ErrorBoundary>
  );
}
