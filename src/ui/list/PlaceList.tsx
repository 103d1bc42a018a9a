import type { LatLon } from "../../domain/latLon";
import type { Place } from "../../domain/place";
import { does, inOrder, lastNamed } from "../../domain/place";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { PlaceCard } from "../shared/PlaceCard";
import { Sources } from "../shared/Sources";
import styles from "./DeskList.module.css";

export interface PlaceListProps {
  readonly places: readonly Place[];
  /** null: anything */
  readonly service: Service | null;
  /** where the visitor is, if that was said */
  readonly origin: LatLon | null;
}

/** The places that later pages name, apart from the eight desks: for everybody first, nearest first. */
export function PlaceList({ places, service, origin }: PlaceListProps) {
  const { t, format } = useTexts();
  const ordered = inOrder(
    places.filter((place) => does(place, service)),
    origin,
  );
  const month = lastNamed(places);
  if (!month) return null;
  return (
    <section className={styles.places} data-places>
      <h2 className={styles.heading}>
        {t("list.places", { month: format.sourceDate(month) })} <span>({format.count(ordered.length)})</span>
      </h2>
      <p className={styles.none}>{t(ordered.length > 0 ? "list.places.about" : "list.places.none")}</p>
      <ul className={styles.group}>
        {ordered.map((place) => (
          <li key={place.id}>
            <PlaceCard place={place} service={service} from={origin} heading="h3" />
          </li>
        ))}
      </ul>
      <Sources of={ordered.flatMap(({ sources }) => sources)} />
    </section>
  );
}
