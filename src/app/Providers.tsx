import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useEffect, useMemo, useState } from "react";
import type { BuiltIn } from "../directory/builtIn";
import { seedDirectory } from "../directory/useDirectory";
import { languageOf } from "../i18n/languages";
import { createTexts, TextsContext } from "../i18n/texts";
import { useChoice } from "../url/useChoice";
import { MapPictureContext } from "./MapPicture";

interface Props {
  /** what the page was built with, if it was */
  readonly builtIn: BuiltIn | null;
  readonly children: ReactNode;
}

function clientWith(builtIn: BuiltIn | null): QueryClient {
  const client = new QueryClient();
  if (builtIn) seedDirectory(client, builtIn);
  return client;
}

/** What every part of the app may use: the store of loaded data and the language of the address. */
export function Providers({ builtIn, children }: Props) {
  const [client] = useState(() => clientWith(builtIn));
  const { choice } = useChoice();
  const language = languageOf(choice.lang);
  const texts = useMemo(() => createTexts(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language.code;
    document.documentElement.dir = language.dir;
  }, [language]);
  return (
    <QueryClientProvider client={client}>
      <TextsContext value={texts}>
        <MapPictureContext value={builtIn?.mapPicture ?? null}>{children}</MapPictureContext>
      </TextsContext>
    </QueryClientProvider>
  );
}
