import { useEffect, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { LazyPart } from "../shared/LazyPart";
import { whenIdle } from "../shared/whenIdle";

const loadNote = async () => (await import("./FontNote")).FontNote;
const nothing = () => null;

/** Where few devices know the language, its font may be missing. @param search as in LanguageOffer */
export function FontCheck({ search }: { readonly search: string }) {
  const { language } = useTexts();
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  if (!language.named || !idle) return null;
  return <LazyPart load={loadNote} props={{ search }} waiting={nothing} failed={nothing} />;
}
