import type { LatLon } from "../../domain/latLon";
import type { Place } from "../../domain/place";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { distanceWords } from "../../words/distance";
import { placeName, placeServicesWords } from "../../words/place";
import { ExternalLink } from "./ExternalLink";
import { directionsTo } from "./mapLinks";
import styles from "./PlaceCard.module.css";
import { SignIcon } from "./SignIcon";
import { Sources } from "./Sources";

interface Props {
  readonly place: Place;
  /** the chosen one, null: anything */
  readonly service: Service | null;
  /** from where the distance is told; null: nowhere */
  readonly from: LatLon | null;
  readonly heading: "h3" | "h4";
}

/** A place that later pages name: what is known of it, as of when, and what is not. */
export function PlaceCard({ place, service, from, heading: Heading }: Props) {
  const texts = useTexts();
  const { t, local, format } = texts;
  const booking = place.ownPlanner ?? service?.planners[0]?.url ?? null;
  const known = [
    placeServicesWords(place, texts),
    place.forWhom && local(place.forWhom),
    ...place.conditions.map((condition) => local(condition)),
    t("shared.place.asOf", { date: format.sourceDate(place.asOf) }),
  ];
  return (
    <div className={styles.place} data-place={place.id}>
      <div className={styles.head}>
        <SignIcon sign="place" />
        <Heading translate="no">{place.name}</Heading>
        {from && <span className={styles.distance}>{distanceWords(from, place.point, texts)}</span>}
      </div>
      <p translate="no">{placeName(place)}</p>
      <p className={styles.known}>{known.filter(Boolean).join(" · ")}</p>
      <div className={styles.actions}>
        <ExternalLink href={directionsTo(place)} look="button">
          {t("shared.place.directions")}
        </ExternalLink>
        {booking && (
          <ExternalLink href={booking} look="button">
            {t("shared.place.book")}
          </ExternalLink>
        )}
      </div>
      <Sources of={place.sources} />
    </div>
  );
}
