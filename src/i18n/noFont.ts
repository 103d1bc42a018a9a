import type { Language } from "./languages";
import { languages } from "./languages";

/** Said on a device that cannot draw Tigrinya; so not in it, but in the two languages of the IND. By their codes. */
const SENTENCES = new Map([
  ["en", "Your device has no font for Tigrinya."],
  ["nl", "Uw toestel heeft geen lettertype voor Tigrinya."],
]);

interface NoFont {
  readonly language: Language;
  readonly sentence: string;
}

export const noFont: readonly NoFont[] = languages.flatMap((language) => {
  const sentence = SENTENCES.get(language.code);
  return sentence ? [{ language, sentence }] : [];
});
