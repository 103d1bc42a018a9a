import type { Words } from "../i18n/texts";

/** "Call 088 0430 430", with no-break spaces: a number in two lines is read as two. */
export const callWords = (number: string, { t, format }: Words): string =>
  t("words.phone.call", { number: format.leftToRight(number.replaceAll(" ", "\u00A0")) });
