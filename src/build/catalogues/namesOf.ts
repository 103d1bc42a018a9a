import type { Language } from "../../i18n/languages";
import type { Names } from "../../i18n/namedWriter";
import type { Catalogue } from "../../i18n/translate";

const WEEK = [5, 6, 7, 8, 9, 10, 11].map((date) => Date.UTC(1970, 0, date));
const YEAR = Array.from({ length: 12 }, (_, month) => Date.UTC(1970, month, 15));

/**
 * A language's names of days, months and units as Node knows them (Unicode CLDR); null where devices know them.
 * @throws RangeError where Node does not know the language
 */
export function namesOf({ named, locale }: Language, catalogue: Catalogue): Names | null {
  if (!named) return null;
  if (Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0)
    throw new RangeError(`this Node does not know the language ${locale}`);
  const written = (dates: readonly number[], options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return dates.map((date) => format.format(date));
  };
  const unit = (name: "meter" | "kilometer", unitDisplay: "long" | "short") => {
    const parts = new Intl.NumberFormat(locale, { style: "unit", unit: name, unitDisplay }).formatToParts(2);
    // CLDR writes the metre of Tigrinya with a slash before it.
    return parts.find(({ type }) => type === "unit")?.value.replace(/^\P{L}+/u, "") ?? name;
  };
  return {
    weekdays: { long: written(WEEK, { weekday: "long" }), short: written(WEEK, { weekday: "short" }) },
    months: { long: written(YEAR, { month: "long" }), short: written(YEAR, { month: "short" }) },
    metre: unit("meter", "long"),
    kilometre: unit("kilometer", "short"),
    comma: String(catalogue["words.comma"]),
  };
}
