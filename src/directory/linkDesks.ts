import type { Advisory, Desk } from "../domain/desk";
import type { Place } from "../domain/place";
import type { Service } from "../domain/service";
import type { Linker } from "./linker";
import type { WrittenDirectory } from "./schema/directory";

type WrittenDesk = WrittenDirectory["desks"][number];
type WrittenAdvisory = WrittenDesk["advisories"][number];

interface Linked {
  readonly desks: readonly Desk[];
  readonly places: readonly Place[];
}

/** The desks, and the places that later pages name, with what they refer to. @throws RangeError as `link` does */
export function linkDesks(written: WrittenDirectory, services: readonly Service[], linker: Linker): Linked {
  const { named, sourced, facts, schedule } = linker;
  const servicesNamed = (ids: readonly string[]) => ids.map((id) => named(services, id));
  const places = written.places.map(
    ({ sources, ...place }): Place => ({
      ...place,
      services: servicesNamed(place.services),
      sources: sources.map((id) => named(written.sources, id)),
    }),
  );
  const advisory = ({ services: about, instead = [], until, ...others }: WrittenAdvisory): Advisory => ({
    ...sourced(others),
    services: about ? servicesNamed(about) : null,
    instead: instead.map((id) => named(places, id)),
    until: until ?? null,
  });
  const desks = written.desks.map(
    (desk): Desk => ({
      ...sourced(desk),
      ...schedule(desk),
      notOffered: servicesNamed(desk.notOffered),
      advisories: desk.advisories.map(advisory),
      notes: facts(desk.notes),
    }),
  );
  return { desks, places };
}
