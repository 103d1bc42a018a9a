import { MY_APPLICATION } from "../domain/need";
import type { Finding } from "./malformed";
import type { WrittenDirectory } from "./schema/directory";

/** Identifiers that occur twice, that name nothing, or that contradict one another: what no single field can tell. */
export function brokenReferences(directory: WrittenDirectory): readonly Finding[] {
  const { sources, services, desks, places, closingDays } = directory;
  return [
    ...duplicates(sources, "sources"),
    ...duplicates(services, "services"),
    ...duplicates(desks, "desks"),
    ...duplicates(places, "places"),
    ...duplicates(closingDays, "closingDays"),
    ...takenByNeeds(directory),
    ...unknownIds(directory),
    ...servicesNotDone(directory),
    ...hoursNotLonger(directory),
  ];
}

function duplicates(entries: readonly { readonly id: string }[], list: string): Finding[] {
  const taken = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    const free = !taken.has(id);
    taken.add(id);
    return free ? [] : [{ place: `${list}[${index}].id`, problem: `"${id}" is already taken` }];
  });
}

/** A need stands among the services in the filter and in the address. */
function takenByNeeds({ services }: WrittenDirectory): Finding[] {
  return services.flatMap(({ id }, index) =>
    id === MY_APPLICATION
      ? [{ place: `services[${index}].id`, problem: `"${id}" is the id of a need that is no visit` }]
      : [],
  );
}

/** By the names of the fields that hold ids, at whatever depth. */
const REFERS: Readonly<Record<string, "source" | "service" | "place">> = {
  listing: "source",
  source: "source",
  sources: "source",
  appointmentPage: "source",
  services: "service",
  notOffered: "service",
  instead: "place",
};

function unknownIds(directory: WrittenDirectory): Finding[] {
  const known = {
    source: new Set(directory.sources.map(({ id }) => id)),
    service: new Set(directory.services.map(({ id }) => id)),
    place: new Set(directory.places.map(({ id }) => id)),
  };
  return referencesIn(directory, "").flatMap(({ place, field, id }) => {
    const kind = REFERS[field];
    return kind && !known[kind].has(id) ? [{ place, problem: `no ${kind} is called "${id}"` }] : [];
  });
}

interface Reference {
  readonly place: string;
  readonly field: string;
  readonly id: string;
}

/** Every string that stands in a field that refers to something, by itself or in a list. */
function referencesIn(value: unknown, place: string, field = ""): readonly Reference[] {
  if (typeof value === "string") return field in REFERS ? [{ place, field, id: value }] : [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => referencesIn(item, `${place}[${index}]`, field));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    referencesIn(inner, place === "" ? key : `${place}.${key}`, key),
  );
}

/** An advisory about a service that the desk does not do says nothing. */
function servicesNotDone({ desks }: WrittenDirectory): Finding[] {
  return desks.flatMap(({ notOffered, advisories }, desk) =>
    advisories.flatMap(({ services = [] }, advisory) =>
      services.flatMap((service, index) =>
        notOffered.includes(service)
          ? [
              {
                place: `desks[${desk}].advisories[${advisory}].services[${index}]`,
                problem: `the desk does not do "${service}"`,
              },
            ]
          : [],
      ),
    ),
  );
}

/** "until" says that a desk is open longer than listed; shorter hours, or those of a desk that is gone, are no such thing. */
function hoursNotLonger({ desks }: WrittenDirectory): Finding[] {
  return desks.flatMap(({ week, advisories }, desk) => {
    const listed = Math.max(0, ...week.flat().map(({ closes }) => closes));
    return advisories.flatMap(({ kind, until }, advisory) => {
      if (until === undefined || (kind === "changed" && until > listed)) return [];
      const problem =
        kind === "changed"
          ? "must be later than the desk's listed hours"
          : 'must stand with the kind "changed" alone';
      return [{ place: `desks[${desk}].advisories[${advisory}].until`, problem }];
    });
  });
}
