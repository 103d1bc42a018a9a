import type { ClosingDayRule } from "../../domain/closingDays";
import { useTexts } from "../../i18n/texts";
import { Sources } from "../shared/Sources";

/** The days on which nothing is open, how much of that is known, and those that no source settles. */
export function ClosingDays({ rules }: { readonly rules: readonly ClosingDayRule[] }) {
  const { t, local, format } = useTexts();
  const namesOf = (effect: ClosingDayRule["effect"]) =>
    format.list(rules.filter((rule) => rule.effect === effect).map(({ name }) => local(name)));
  const [newest] = rules
    .filter(({ effect }) => effect === "closed")
    .flatMap(({ source: { date } }) => date ?? [])
    .sort((a, b) => b.localeCompare(a));
  return (
    <section>
      <h2>{t("about.closingDays")}</h2>
      <p>{namesOf("closed")}</p>
      {newest && <p>{t("about.closingDays.known", { date: format.sourceDate(newest) })}</p>}
      <h3>{t("about.checkFirst")}</h3>
      <p>{namesOf("check-first")}</p>
      <Sources of={rules.map(({ source }) => source)} />
    </section>
  );
}
