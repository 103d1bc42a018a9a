import { onlineManager, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useState } from "react";
import type { Speech } from "../i18n/texts";
import type { BuiltParts } from "../ui/shared/builtParts";
import { BuiltPartsContext, NO_PARTS } from "../ui/shared/builtParts";
import { GoToContext } from "../ui/shared/goTo";
import { ReloadContext } from "../ui/shared/reload";
import { goTo } from "../url/language";
import { Speaking } from "./Speaking";

interface Props {
  /** in the page's language, as the page was built */
  readonly speech: Speech;
  /** when the page was built: milliseconds since 1970 */
  readonly builtAt: number;
  /** what stands in the place of parts until their code is there; none on the page as built */
  readonly parts?: BuiltParts;
  readonly children: ReactNode;
}

const reload = () => window.location.reload();

/**
 * react-query takes the device to be online until it hears otherwise. To an app opened offline the first connection would be
 * no change, and nothing would be asked for again. (Node, which builds the pages, does not say whether it is online.)
 */
function newClient(): QueryClient {
  onlineManager.setOnline(globalThis.navigator?.onLine ?? true);
  return new QueryClient();
}

/** What every part of the app may use: the store of fetched data, the page's language, a way to begin again. */
export function Providers({ speech, builtAt, parts = NO_PARTS, children }: Props) {
  const [client] = useState(newClient);
  return (
    <QueryClientProvider client={client}>
      <Speaking speech={speech} builtAt={builtAt}>
        <ReloadContext value={reload}>
          <GoToContext value={goTo}>
            <BuiltPartsContext value={parts}>{children}</BuiltPartsContext>
          </GoToContext>
        </ReloadContext>
      </Speaking>
    </QueryClientProvider>
  );
}
