import { useTexts } from "../../i18n/texts";
import { QuietPart } from "../shared/QuietPart";

const loadNote = async () => (await import("./FontNote")).FontNote;

/** Where few devices know the language, its font may be missing. @param search as in LanguageOffer */
export function FontCheck({ search }: { readonly search: string }) {
  return useTexts().language.named && <QuietPart load={loadNote} props={{ search }} />;
}
