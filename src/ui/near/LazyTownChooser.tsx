import type { Origin } from "../../domain/origin";
import { useTexts } from "../../i18n/texts";
import { AskedPart } from "../shared/AskedPart";

const loadChooser = async () => (await import("./TownChooser")).TownChooser;

/** The towns come when they are wanted. */
export function LazyTownChooser(props: { readonly onOrigin: (origin: Origin) => void }) {
  const { t } = useTexts();
  return (
    <AskedPart load={loadChooser} props={props} slow={t("near.townsSlow")} failed={t("near.townsFailed")} />
  );
}
