import type { Words } from "../i18n/texts";

/** A sentence as a part of a longer line. Full stops are those of Latin, Cyrillic and Arabic, of Chinese and of Ethiopic script. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.。።]$/, "");

/** A text with or without a stop, as a sentence of its own. */
export const withStop = (text: string, { t }: Words): string => withoutStop(text) + t("words.stop");

/** What stands between two sentences. A Chinese stop is as wide as a character, and its gap is in it. */
const sentenceGap = ({ t }: Words): string => (t("words.stop") === "。" ? "" : " ");

/** What parts a text that has no stop of its own from the sentence after it. */
export const sentenceBreak = (words: Words): string => words.t("words.stop") + sentenceGap(words);

/** Whole sentences, one after the other, without those that are not there. */
export const paragraph = (sentences: readonly (string | false | null)[], words: Words): string =>
  sentences.filter(Boolean).join(sentenceGap(words));

/** Texts that have no stop of their own, as sentences one after the other; the last goes without. */
export const inSentences = (texts: readonly string[], words: Words): string =>
  texts.join(sentenceBreak(words));
