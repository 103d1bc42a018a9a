import type { ComponentProps } from "react";
import { wantLanguage } from "../../i18n/keptLanguage";
import type { Language } from "../../i18n/languages";
import { folderOf, homeOf } from "../../i18n/languages";
import { useTexts } from "../../i18n/texts";

interface Props extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  readonly to: Language;
  /** what was chosen, for the page in another language: "" or a string that begins with "?" */
  readonly search: string;
}

/** Leads to the same screen in another language; LanguageGuard sees to it that it can come. */
export function LanguageLink({ to, search, ...others }: Props) {
  const { language } = useTexts();
  const href = `${homeOf(language)}${folderOf(to)}${search}`;
  return <a {...others} href={href} hrefLang={to.tag} onClick={() => wantLanguage(to.code)} />;
}
