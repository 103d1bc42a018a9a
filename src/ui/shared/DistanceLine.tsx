import type { Desk } from "../../domain/desk";
import type { LatLon } from "../../domain/latLon";
import { useTexts } from "../../i18n/texts";
import { distanceWords } from "../../words/distance";

interface Props {
  readonly desk: Desk;
  /** null: nobody has said from where */
  readonly origin: LatLon | null;
}

/** How far the desk is: to the kilometre, since its point is an estimate. */
export function DistanceLine({ desk, origin }: Props) {
  const texts = useTexts();
  if (!origin) return null;
  return <p>{texts.t("shared.distance", { distance: distanceWords(origin, desk.point, texts) })}</p>;
}
