import type { ComponentProps, MouseEvent } from "react";
import { useState } from "react";
import { wantLanguage } from "../../i18n/keptLanguage";
import type { Language } from "../../i18n/languages";
import { folderOf, homeOf } from "../../i18n/languages";
import { useTexts } from "../../i18n/texts";
import { QuietPart } from "../shared/QuietPart";

interface Props extends Omit<ComponentProps<"a">, "href" | "onClick"> {
  readonly to: Language;
  /** what was chosen, for the page in another language: "" or a string that begins with "?" */
  readonly search: string;
}

const loadOffline = async () => (await import("./LanguageOffline")).LanguageOffline;

/** Leads to the same screen in another language; a page that works is not left for one that cannot come. */
export function LanguageLink({ to, search, ...others }: Props) {
  const { language } = useTexts();
  const [offline, setOffline] = useState(false);
  const href = `${homeOf(language)}${folderOf(to)}${search}`;
  const go = (event: MouseEvent) => {
    wantLanguage(to.code);
    setOffline(!navigator.onLine);
    if (!navigator.onLine) event.preventDefault();
  };
  return (
    <>
      <a {...others} href={href} hrefLang={to.tag} onClick={go} />
      {offline && <QuietPart load={loadOffline} props={{ href }} />}
    </>
  );
}
