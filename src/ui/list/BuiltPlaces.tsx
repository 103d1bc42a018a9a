import type { Place } from "../../domain/place";
import { inOrder, lastNamed } from "../../domain/place";
import { useTexts } from "../../i18n/texts";
import { knownOfPlace, placeName } from "../../words/place";
import { BUILT } from "../shared/builtParts";
import { Sources } from "../shared/Sources";
import styles from "./DeskList.module.css";

/** The places that later pages name, before any script has run: what is known of each, in a few lines. */
export function BuiltPlaces({ places }: { readonly places: readonly Place[] }) {
  const texts = useTexts();
  const { t, format } = texts;
  const month = lastNamed(places);
  if (!month) return null;
  return (
    <section id={BUILT.places} className={styles.places}>
      <h2 className={styles.heading}>{t("list.places", { month: format.sourceDate(month) })}</h2>
      <p className={styles.none}>{t("list.places.about")}</p>
      <ul className={styles.group}>
        {inOrder(places, null).map((place) => (
          <li key={place.id} data-place={place.id} data-only={place.services.map(({ id }) => id).join(" ")}>
            <h3 translate="no">
              <bdi>{place.name}</bdi>
            </h3>
            {place.street && (
              <p translate="no">
                <bdi>{placeName(place)}</bdi>
              </p>
            )}
            <p>{knownOfPlace(place, null, texts)}</p>
          </li>
        ))}
      </ul>
      <Sources of={places.flatMap(({ sources }) => sources)} />
    </section>
  );
}
