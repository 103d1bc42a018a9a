import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useEffect, useMemo, useState } from "react";
import { languageOf } from "../i18n/languages";
import { createTexts, TextsContext } from "../i18n/texts";
import { useChoice } from "../url/useChoice";

/** What every part of the app may use: the store of loaded data and the language of the address. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(() => new QueryClient());
  const { choice } = useChoice();
  const language = languageOf(choice.lang);
  const texts = useMemo(() => createTexts(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.dir;
  }, [language]);
  return (
    <QueryClientProvider client={client}>
      <TextsContext value={texts}>{children}</TextsContext>
    </QueryClientProvider>
  );
}
