import type { Advisory } from "../domain/desk";
import type { Words } from "../i18n/texts";

/** "1 October 2020", "by 2021", "date unknown" */
export function sinceWords({ since, precision }: Advisory, { t, format }: Words): string {
  if (!since) return t("words.advisory.unknownDate");
  return t(`words.advisory.${precision}`, { date: format.sourceDate(since) });
}
