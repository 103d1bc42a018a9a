import type { Shown } from "../directory/newest";
import { amsterdamWallTime } from "../domain/amsterdamTime";
import type { ClockDoubt } from "../domain/deviceClock";
import type { WallTime } from "../domain/wallTime";
import { useTexts } from "../i18n/texts";
import type { ChoiceKey } from "../url/search";
import { clockWords } from "../words/clock";
import { freshnessWords } from "../words/freshness";

/** What the visitor should know of the link, the clock and the facts, beside the answer. @param unread what of the link is left out */
export function useNotices(
  unread: readonly ChoiceKey[],
  doubt: ClockDoubt | null,
  shown: Shown,
  now: WallTime,
): readonly string[] {
  const texts = useTexts();
  const { trouble, corrected, at } = shown;
  return [
    ...unread.map((key) => texts.t(`words.unread.${key}`)),
    ...(doubt ? [clockWords(doubt, texts)] : []),
    ...(corrected ? [texts.t("words.directory.corrected")] : []),
    ...(trouble ? [freshnessWords(trouble.kind, amsterdamWallTime(at), now, texts)] : []),
  ];
}
