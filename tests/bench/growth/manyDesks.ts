import * as v from "valibot";

const desk = v.looseObject({ id: v.string(), name: v.string(), point: v.looseObject({ lat: v.number() }) });
const file = v.looseObject({
  desks: v.array(desk),
  services: v.array(v.looseObject({ id: v.string() })),
});

const WEEKDAYS = ["mo", "tu", "we", "th", "fr"];
const HOURS = [["09:00-16:00"], ["08:30-12:00", "13:00-17:00"], ["10:00-14:30"], ["12:00-20:00"], []];

/**
 * A directory as in `data/directory.json` with as many desks as asked for: the real ones again and again, with other
 * hours and services. Every desk has hours on some day, and no two runs differ.
 */
export function manyDesks(json: string, count: number): string {
  const real = v.parse(file, JSON.parse(json));
  const desks = Array.from({ length: count }, (_, index) => {
    const model = real.desks[index % real.desks.length];
    if (!model) throw new Error("data/directory.json has no desks");
    if (index < real.desks.length) return model;
    return {
      ...model,
      id: `${model.id}-${index}`,
      name: `${model.name} ${index}`,
      point: { ...model.point, lat: model.point.lat + ((index % 41) - 20) / 200 },
      week: weekOf(index),
      overrides: overridesOf(index),
      notOffered: real.services.filter((_service, place) => (index >> place) % 4 === 3).map(({ id }) => id),
    };
  });
  return JSON.stringify({ ...real, desks });
}

function weekOf(index: number): Record<string, readonly string[]> {
  const workdays = WEEKDAYS.map((day, place) => [day, HOURS[(index + place) % HOURS.length] ?? []]);
  return { ...Object.fromEntries(workdays), sa: index % 7 === 0 ? ["10:00-13:00"] : [], su: [] };
}

/** Every third desk has a day that differs from its week. */
function overridesOf(index: number): readonly object[] {
  if (index % 3 !== 0) return [];
  const reason = { en: "Moved by a benchmark" };
  return [{ day: `2026-12-${String(10 + (index % 19))}`, periods: [], reason, source: "none" }];
}
