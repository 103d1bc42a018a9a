import { useState } from "react";
import { keepLanguage, keptLanguage } from "../../i18n/keptLanguage";
import { useTexts } from "../../i18n/texts";
import { QuietPart } from "../shared/QuietPart";

interface Props {
  /** what was chosen, for the page in another language: "" or a string that begins with "?" */
  readonly search: string;
}

const loadNote = async () => (await import("./LanguageNote")).LanguageNote;

/** Offers the language of the device, in that language, until one was chosen. It never changes by itself. */
export function LanguageOffer({ search }: Props) {
  const { code } = useTexts().language;
  const [open, setOpen] = useState(() => keptLanguage(code) === null);
  if (!open) return null;
  const onClose = () => {
    keepLanguage(code);
    setOpen(false);
  };
  return <QuietPart load={loadNote} props={{ search, onClose }} />;
}
