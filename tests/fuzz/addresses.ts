import fc from "fast-check";
import { MY_APPLICATION } from "../../src/domain/need";
import { english, languages } from "../../src/i18n/languages";
import { directory } from "../support/directory";

/** What may be said in an address, and what else people, programs and attackers put there. */
export const KEYS = ["service", "at", "desk", "lang"] as const;
export type Key = (typeof KEYS)[number];

const ids = {
  service: [...directory.services.map(({ id }) => id), MY_APPLICATION],
  desk: directory.desks.map(({ id }) => id),
  lang: languages.map(({ code }) => code),
};

const MOMENTS = ["2026-11-26T13:00", "2028-02-29T09:00", "1970-01-01T00:00", "9999-12-31T23:59"];

const HOSTILE = [
  "",
  " ",
  "%",
  "%00",
  "%zz",
  "%C3%28",
  "%F0%9F%87%B3%F0%9F%87%B1",
  "%E2%80%AEtext",
  "+",
  "null",
  "__proto__",
  "constructor",
  "<script>alert(1)</script>",
  "javascript:alert(1)",
  "../../etc/passwd",
  "UTRECHT",
  "2026-02-30T10:00",
  "2026-11-26T24:00",
  "2026-11-26",
  "2026-11-26T13:00Z",
  "-271821-04-20T00:00",
  "99999-12-31T23:59",
  "NaN",
  "a".repeat(64),
  "a".repeat(65),
  "x".repeat(20_000),
];

/** A value that is known, now and then with one sign of it changed. */
const likely = (key: Key) =>
  fc
    .tuple(
      fc.constantFrom(...(key === "at" ? MOMENTS : ids[key])),
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        fc.tuple(fc.nat({ max: 15 }), fc.constantFrom("", "-", "0", "9", "%20", "%", "ü", "&", "=", "#")),
      ),
    )
    .map(([value, change]) =>
      change === null ? value : value.slice(0, change[0]) + change[1] + value.slice(change[0] + 1),
    );

const wild = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 40 }).map(encodeURIComponent),
  fc.string({ maxLength: 40 }),
);

const named = fc
  .constantFrom(...KEYS)
  .chain((key) => fc.oneof({ weight: 3, arbitrary: likely(key) }, wild).map((value) => `${key}=${value}`));

const other = fc.tuple(
  fc.oneof(fc.constantFrom("Desk", "desk[]", "__proto__", "utm_source", ""), wild),
  wild,
);

const parts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: named },
    other.map(([name, value]) => `${name}=${value}`),
    wild,
  ),
  { maxLength: 6 },
);

/** What follows the path of an address, as a browser writes it: query and fragment. */
export const hostileAddresses: fc.Arbitrary<string> = fc
  .tuple(
    parts,
    fc.constantFrom("&", "&&", "&amp;", ";"),
    fc.constantFrom("", "#", "#desks", "#?desk=utrecht"),
  )
  .map(([said, between, fragment]) => new URL(`?${said.join(between)}${fragment}`, "https://finder.example/"))
  .map(({ search, hash }) => search + hash);

/** Whether a visit stays on the English page: a known language leads to the page in it. */
export function staysInEnglish(address: string): boolean {
  const lang = new URL(address, "https://finder.example/").searchParams.get("lang") ?? "";
  return lang === english.code || !ids.lang.includes(lang);
}

/** The parameters of such an address that say something, but nothing that is known: the page has to tell which. */
export function unknownIn(address: string, desks: readonly string[]): readonly Key[] {
  const { searchParams } = new URL(address, "https://finder.example/");
  const known = { ...ids, desk: desks };
  return KEYS.filter((key) => {
    const value = searchParams.get(key) ?? "";
    return value !== "" && !(key === "at" ? isMoment(value) : known[key].includes(value));
  });
}

/** "2026-11-26T13:00", on a day that the calendar has, of the years 1970 to 2099. */
function isMoment(value: string): boolean {
  const instant = Date.parse(`${value}Z`);
  return (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) &&
    value >= "1970" &&
    value < "2100" &&
    !Number.isNaN(instant) &&
    new Date(instant).toISOString().startsWith(value)
  );
}
