import { useState } from "react";
import { keepLanguage, keptLanguage } from "../../i18n/keptLanguage";
import type { Language } from "../../i18n/languages";
import { preferredLanguage } from "../../i18n/preferredLanguage";
import { useTexts } from "../../i18n/texts";
import { QuietPart } from "../shared/QuietPart";

export interface LanguageOfferProps {
  /** what was chosen, for the page in another language: "" or a string that begins with "?" */
  readonly search: string;
}

const loadNote = async () => (await import("./LanguageNote")).LanguageNote;

/** Offers the language of the device, in that language, until one was chosen. It never changes by itself. */
export function LanguageOffer({ search }: LanguageOfferProps) {
  const { language } = useTexts();
  const [offered, setOffered] = useState(() => offeredOn(language));
  if (!offered) return null;
  const onClose = () => {
    keepLanguage(language.code);
    setOffered(undefined);
  };
  return <QuietPart load={loadNote} props={{ offered, search, onClose }} />;
}

function offeredOn(page: Language): Language | undefined {
  if (keptLanguage(page.code) !== null) return undefined;
  const preferred = preferredLanguage(navigator.languages);
  return preferred === page ? undefined : preferred;
}
