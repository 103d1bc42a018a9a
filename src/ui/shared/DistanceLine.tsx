import type { Desk } from "../../domain/desk";
import type { LatLon } from "../../domain/latLon";
import { kilometresBetween } from "../../domain/latLon";
import { useTexts } from "../../i18n/texts";

interface Props {
  readonly desk: Desk;
  /** null: nobody has said from where */
  readonly origin: LatLon | null;
}

/** How far the desk is: to the kilometre, since its point is an estimate. */
export function DistanceLine({ desk, origin }: Props) {
  const { t, format } = useTexts();
  if (!origin) return null;
  const kilometres = kilometresBetween(origin, desk.point);
  if (kilometres < 1) return <p>{t("shared.closer", { distance: format.kilometres(1) })}</p>;
  return <p>{t("shared.distance", { distance: format.kilometres(kilometres) })}</p>;
}
