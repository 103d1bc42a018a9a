import { insteadOf, leadsOn } from "../../../domain/instead";
import type { Place } from "../../../domain/place";
import { useTexts } from "../../../i18n/texts";
import { distancesFrom } from "../../../words/place";
import { CallWords } from "../../shared/CallWords";
import { Fold } from "../../shared/Fold";
import { PlaceCard } from "../../shared/PlaceCard";
import type { PanelProps } from "../panelProps";
import styles from "./InsteadSection.module.css";
import { PanelSection } from "./PanelSection";

/** Where none is named, so many of the nearest are in sight. */
const IN_SIGHT = 2;

/** A warning leads on: to the places that later pages name instead, then to the nearest that do the service. */
export function InsteadSection({ answer, visit, need, directory, origin }: PanelProps) {
  const texts = useTexts();
  const { t } = texts;
  if (need || !leadsOn(answer)) return null;
  const from = origin ?? answer.desk.point;
  const { named, others } = insteadOf(answer, directory.places, visit.service, from);
  const first = named.length > 0 ? named : others.slice(0, IN_SIGHT);
  const more = others.filter((place) => !first.includes(place));
  const cards = (places: readonly Place[]) => (
    <ul className={styles.places}>
      {places.map((place) => (
        <li key={place.id}>
          <PlaceCard place={place} service={visit.service} from={from} heading="h4" />
        </li>
      ))}
    </ul>
  );
  if (first.length === 0) return <NoPlace {...directory.contact} />;
  return (
    <PanelSection
      heading={t("panel.instead")}
      sources={[...first, ...more].flatMap(({ sources }) => sources)}
    >
      {cards(first)}
      {more.length > 0 && (
        <Fold summary={t("panel.instead.more", { count: more.length })}>{cards(more)}</Fold>
      )}
      <p className={styles.from}>{distancesFrom(origin, texts)}</p>
    </PanelSection>
  );
}

function NoPlace({ phone: { tel, national } }: PanelProps["directory"]["contact"]) {
  const { t } = useTexts();
  return (
    <PanelSection heading={t("panel.instead")}>
      <p>
        {t("panel.instead.none")}{" "}
        <a href={`tel:${tel}`}>
          <CallWords number={national} />
        </a>
      </p>
    </PanelSection>
  );
}
