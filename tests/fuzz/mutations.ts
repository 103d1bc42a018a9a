import fc from "fast-check";
import { directoryText } from "../support/directory";

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Path = readonly (string | number)[];

/** What a person or a program may have written by mistake, or on purpose. */
const HOSTILE: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e300,
  "",
  " ",
  "\u200b",
  "\u202etext",
  "__proto__",
  "a".repeat(65),
  "x".repeat(5000),
  "0000",
  "2022-02-31",
  "2999",
  "2027-01-09",
  "24:00-00:00",
  "00:00-24:00",
  "javascript:alert(1)",
  "https://ind.nl/%zz",
  "<img src=x onerror=alert(1)>",
  "ask-question",
  "zwolle",
  "closed",
  [],
  {},
  [null],
  { en: "" },
  { en: "A text.", "zh-Hant": "文字" },
];

/** What comes instead of a value; undefined takes it away. @param kin what stands in other fields of its name */
type Change = (value: Json, kin: readonly Json[]) => Json | undefined;

/** Changes that the schema takes as often as not: another day, period, text, place of the same file. */
const likely: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.nat().map(
      (index): Change =>
        (_, kin) =>
          kin[index % kin.length],
    ),
  },
  fc.double({ min: -0.3, max: 0.3, noNaN: true }).map(
    (by): Change =>
      (value) =>
        typeof value === "number" ? value + by : value,
  ),
  fc.nat().map(
    (index): Change =>
      (value) =>
        isList(value) ? value.filter((_, place) => place !== index % value.length) : value,
  ),
  fc.constant<Change>((value) => (isList(value) ? [...value].reverse() : value)),
);

const wild: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>(() => undefined),
  fc.constantFrom(...HOSTILE).map(
    (value): Change =>
      () =>
        value,
  ),
  fc.nat().map(
    (index): Change =>
      () =>
        values[index % values.length],
  ),
  fc.integer({ min: -3, max: 400 }).map(
    (by): Change =>
      (value) =>
        typeof value === "number" ? value + by : by,
  ),
  fc.tuple(fc.nat({ max: 30 }), fc.constantFrom("", "-", "9", "é", "\u0000", " ", ":")).map(
    ([at, sign]): Change =>
      (value) =>
        typeof value === "string" ? value.slice(0, at) + sign + value.slice(at + 1) : sign,
  ),
  fc.constantFrom(2, 3, 150).map(
    (times): Change =>
      (value) =>
        isList(value) ? Array.from({ length: times }, () => value).flat() : [value],
  ),
);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function pathsOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = isList(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function valueAt(value: Json, path: Path): Json {
  return path.reduce<Json>((inner, key) => Reflect.get(Object(inner), key), value);
}

/** The same with something else at a path, or without it. */
function withChange(
  value: Json,
  [key, ...rest]: Path,
  change: (old: Json) => Json | undefined,
): Json | undefined {
  if (key === undefined) return change(value);
  if (isList(value))
    return value.flatMap((item, index) => {
      const changed = index === key ? withChange(item, rest, change) : item;
      return changed === undefined ? [] : [changed];
    });
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).flatMap(([name, item]) => {
    const changed = name === key ? withChange(item, rest, change) : item;
    return changed === undefined ? [] : [[name, changed] as const];
  });
  return Object.fromEntries(fields);
}

const real: Json = JSON.parse(directoryText);
const paths = pathsOf(real);
const values = paths.map((path) => valueAt(real, path));

/** What stands in fields of a name, and in their lists. */
const kin = new Map<unknown, Json[]>();
const nameOf = (path: Path) => path.filter((key) => typeof key === "string").at(-1);
for (const [index, path] of paths.entries())
  kin.set(nameOf(path), [...(kin.get(nameOf(path)) ?? []), ...values.slice(index, index + 1)]);

/** A damage to the text itself: a piece taken out and another put in. */
const damages = fc
  .tuple(fc.nat(), fc.nat({ max: 40 }), fc.constantFrom("", ",", "}", '"', "\\", "1e999", '"__proto__": 1,'))
  .map(([at, gone, instead]) => (text: string) => {
    const from = at % text.length;
    return text.slice(0, from) + instead + text.slice(from + gone);
  });

const steps = fc.record({
  path: fc.constantFrom(...paths),
  change: fc.oneof({ weight: 4, arbitrary: likely }, wild),
});

/** The real directory's text with one to four things changed; now and then with a damaged text. */
export const mutatedDirectories: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(steps, { minLength: 1, maxLength: 4 }),
    fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, damages),
  )
  .map(([taken, damage]) => {
    const changed = taken.reduce<Json>(
      (file, { path, change }) =>
        withChange(file, path, (value) => change(value, kin.get(nameOf(path)) ?? values)) ?? null,
      real,
    );
    const text = JSON.stringify(changed, null, 1);
    return damage ? damage(text) : text;
  });
