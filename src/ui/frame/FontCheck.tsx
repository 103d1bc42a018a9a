import { useEffect, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { QuietPart } from "../shared/QuietPart";
import { whenIdle } from "../shared/whenIdle";

const loadNote = async () => (await import("./FontNote")).FontNote;

/** Where few devices know the language, its font may be missing. @param search as in LanguageOffer */
export function FontCheck({ search }: { readonly search: string }) {
  const { language } = useTexts();
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  if (!language.named || !idle) return null;
  return <QuietPart load={loadNote} props={{ search }} />;
}
