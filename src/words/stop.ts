/** A sentence as a part of a longer line. Full stops are those of Latin, Cyrillic and Arabic, of Chinese and of Ethiopic script. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.。።]$/, "");
