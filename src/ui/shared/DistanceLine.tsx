import type { Desk } from "../../domain/directory";
import type { Place } from "../../domain/origin";
import { kilometresBetween } from "../../domain/origin";
import { useTexts } from "../../i18n/texts";

interface Props {
  readonly desk: Desk;
  /** null: nobody has said from where */
  readonly origin: Place | null;
}

/** How far the desk is: to the kilometre, since its point is an estimate. */
export function DistanceLine({ desk, origin }: Props) {
  const { t, format } = useTexts();
  if (!origin) return null;
  const kilometres = kilometresBetween(origin, desk.point);
  if (kilometres < 1) return <p>{t("near.closer", { distance: format.kilometres(1) })}</p>;
  return <p>{t("near.distance", { distance: format.kilometres(kilometres) })}</p>;
}
