import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useEffect, useMemo, useState } from "react";
import { languageOf } from "../i18n/languages";
import { createTexts, TextsContext } from "../i18n/texts";
import { PictureContext } from "../ui/map/MapPicture";
import { ReloadContext } from "../ui/shared/reload";
import { useChoice } from "../url/useChoice";

interface Props {
  /** what stands in the map's place until it is there */
  readonly picture: SVGSVGElement | null;
  readonly children: ReactNode;
}

const reload = () => window.location.reload();

/** What every part of the app may use: the store of fetched data, the language of the address, a way to begin again. */
export function Providers({ picture, children }: Props) {
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
      <TextsContext value={texts}>
        <ReloadContext value={reload}>
          <PictureContext value={picture}>{children}</PictureContext>
        </ReloadContext>
      </TextsContext>
    </QueryClientProvider>
  );
}
