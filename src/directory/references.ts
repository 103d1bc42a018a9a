import type { WrittenDirectory } from "./schema/directory";

/** Something wrong in the directory and where: `place` is a path as in `desks[3].notOffered[0]`. */
export interface Finding {
  readonly place: string;
  readonly problem: string;
}

/** Identifiers that occur twice, or that name nothing: what no single field can tell. */
export function brokenReferences(directory: WrittenDirectory): readonly Finding[] {
  return [
    ...duplicates(directory.sources, "sources"),
    ...duplicates(directory.services, "services"),
    ...duplicates(directory.desks, "desks"),
    ...duplicates(directory.closingDays, "closingDays"),
    ...unknownServices(directory),
    ...unknownSources(directory),
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

function unknownServices({ desks, services }: WrittenDirectory): Finding[] {
  const known = new Set(services.map(({ id }) => id));
  return desks.flatMap((desk, index) =>
    desk.notOffered.flatMap((id, position) =>
      known.has(id)
        ? []
        : [{ place: `desks[${index}].notOffered[${position}]`, problem: `no service is called "${id}"` }],
    ),
  );
}

/** Every `source` at whatever depth, and `listing`, must name an entry of `sources`. */
function unknownSources(directory: WrittenDirectory): Finding[] {
  const known = new Set(directory.sources.map(({ id }) => id));
  return [{ place: "listing", id: directory.listing }, ...namedSources(directory, "")].flatMap(
    ({ place, id }) => (known.has(id) ? [] : [{ place, problem: `no source is called "${id}"` }]),
  );
}

function namedSources(value: unknown, place: string): { readonly place: string; readonly id: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => namedSources(item, `${place}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const path = place === "" ? key : `${place}.${key}`;
    return key === "source" && typeof inner === "string"
      ? [{ place: path, id: inner }]
      : namedSources(inner, path);
  });
}
