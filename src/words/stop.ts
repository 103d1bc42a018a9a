import type { Words } from "../i18n/texts";

/** A sentence as a part of a longer line. Full stops are those of Latin, Cyrillic and Arabic, of Chinese and of Ethiopic script. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.。።]$/, "");

/** What parts a text that has no stop of its own from the sentence after it. */
export const sentenceBreak = ({ t }: Words): string => `${t("words.stop")} `;

/** Texts that have no stop of their own, as sentences one after the other; the last goes without. */
export const inSentences = (texts: readonly string[], words: Words): string =>
  texts.join(sentenceBreak(words));
