import type { LocalText } from "../../domain/fact";
import { useTexts } from "../../i18n/texts";

/** A text of the directory. On a page in another language it is marked while it has no translation. */
export function FactText({ text }: { readonly text: LocalText }) {
  const { local, mark } = useTexts();
  const marked = mark(text);
  return marked ? <bdi {...marked}>{local(text)}</bdi> : local(text);
}
