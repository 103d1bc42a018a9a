import type { Origin } from "../../domain/origin";
import { useTexts } from "../../i18n/texts";
import { LazyPart } from "../shared/LazyPart";
import { TryAgain } from "../shared/TryAgain";

const loadChooser = async () => (await import("./TownChooser")).TownChooser;

/** The towns come when they are wanted. */
export function LazyTownChooser({ onOrigin }: { readonly onOrigin: (origin: Origin) => void }) {
  const { t } = useTexts();
  const again = (sentence: string, retry: () => void) => (
    <TryAgain action={t("near.retry")} onRetry={retry}>
      {sentence}
    </TryAgain>
  );
  return (
    <LazyPart
      load={loadChooser}
      props={{ onOrigin }}
      waiting={(retry) => retry && again(t("near.townsSlow"), retry)}
      failed={(retry) => again(t("near.townsFailed"), retry)}
    />
  );
}
