import { onlyPlanner } from "../../domain/booking";
import type { LatLon } from "../../domain/latLon";
import type { Place } from "../../domain/place";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { distanceWords } from "../../words/distance";
import { knownOfPlace, placeName } from "../../words/place";
import { ExternalLink } from "./ExternalLink";
import { FactText } from "./FactText";
import { mapLink } from "./mapLinks";
import styles from "./PlaceCard.module.css";
import { SignIcon } from "./SignIcon";
import { Unbroken } from "./Unbroken";

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
  const { t } = texts;
  const onMap = mapLink(place);
  const book = t("shared.place.book");
  const pages = place.ownPlanner ? [{ url: place.ownPlanner, name: book }] : plannersOf(service, book);
  return (
    <div className={styles.place} data-place={place.id}>
      <div className={styles.head}>
        <SignIcon sign="place" />
        <Heading translate="no">
          <bdi>{place.name}</bdi>
        </Heading>
        {from && <span className={styles.distance}>{distanceWords(from, place.point, texts)}</span>}
      </div>
      {place.street && (
        <p translate="no">
          <bdi>
            <Unbroken>{placeName(place)}</Unbroken>
          </bdi>
        </p>
      )}
      <p className={styles.known}>{knownOfPlace(place, service, texts)}</p>
      <div className={styles.actions}>
        <ExternalLink href={onMap.href} look="button">
          {t(`shared.place.${onMap.kind}`)}
        </ExternalLink>
        {pages.map(({ url, name }) => (
          <ExternalLink key={url} href={url} look="button">
            {name}
          </ExternalLink>
        ))}
      </div>
    </div>
  );
}

/** Where the service has several, each by its own name. @param book the name of one that is alone */
function plannersOf(service: Service | null, book: string) {
  if (!service) return [];
  const only = onlyPlanner(service);
  if (only) return [{ url: only.url, name: book }];
  return service.planners.map(({ url, label }) => ({ url, name: <FactText text={label} /> }));
}
