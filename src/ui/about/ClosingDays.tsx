import type { ClosingDayRule } from "../../domain/closingDays";
import { useTexts } from "../../i18n/texts";
import { Sources } from "../shared/Sources";

/** The days on which nothing is open, and those that no source settles. */
export function ClosingDays({ rules }: { readonly rules: readonly ClosingDayRule[] }) {
  const { t, local, format } = useTexts();
  const namesOf = (effect: ClosingDayRule["effect"]) =>
    format.list(rules.filter((rule) => rule.effect === effect).map(({ name }) => local(name)));
  return (
    <section>
      <h2>{t("about.closingDays")}</h2>
      <p>{namesOf("closed")}</p>
      <h3>{t("about.checkFirst")}</h3>
      <p>{namesOf("check-first")}</p>
      <Sources of={rules.map(({ source }) => source)} />
    </section>
  );
}
