import type { Source } from "../domain/fact";
import type { Words } from "../i18n/texts";

/** "IND, 7 February 2022" */
export function sourceWords({ publisher, date }: Source, { t, format }: Words): string {
  return t("words.source", {
    publisher: format.leftToRight(publisher),
    date: date ? format.sourceDate(date) : t("words.source.noDate"),
  });
}
