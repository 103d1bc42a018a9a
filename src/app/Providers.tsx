import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Texts } from "../i18n/texts";
import { TextsContext } from "../i18n/texts";
import { PictureContext } from "../ui/map/MapPicture";
import { ReloadContext } from "../ui/shared/reload";

interface Props {
  /** in the page's language */
  readonly texts: Texts;
  /** what stands in the map's place until it is there */
  readonly picture: SVGSVGElement | null;
  readonly children: ReactNode;
}

const reload = () => window.location.reload();

/** What every part of the app may use: the store of fetched data, the page's language, a way to begin again. */
export function Providers({ texts, picture, children }: Props) {
  const [client] = useState(() => new QueryClient());
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
