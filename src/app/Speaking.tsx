import type { ReactNode } from "react";
import { useMemo } from "react";
import { useFactTexts } from "../directory/texts/useFactTexts";
import { english, homeOf } from "../i18n/languages";
import type { Speech } from "../i18n/texts";
import { createTexts, TextsContext } from "../i18n/texts";

interface Props {
  readonly speech: Speech;
  readonly builtAt: number;
  readonly children: ReactNode;
}

/** Lets every part of the app speak the page's language, with the newest translations of the facts. */
export function Speaking({ speech, builtAt, children }: Props) {
  const { language } = speech;
  const built = useMemo(() => ({ texts: speech.facts, at: builtAt }), [speech, builtAt]);
  const place = { language: language.code, home: homeOf(language), original: language === english };
  const facts = useFactTexts(place, built);
  const texts = useMemo(() => createTexts({ ...speech, facts }), [speech, facts]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}
