import { useLayoutEffect, useSyncExternalStore } from "react";
import type { BuiltCopy } from "../directory/builtIn";
import type { Speech } from "../i18n/texts";
import { FontCheck } from "../ui/frame/FontCheck";
import { Header } from "../ui/frame/Header";
import { WatchersSlot } from "../ui/frame/WatchersSlot";
import type { BuiltParts } from "../ui/shared/builtParts";
import { ErrorBoundary } from "../ui/shared/ErrorBoundary";
import { onAddressChange } from "../url/address";
import { searchElsewhere } from "../url/language";
import { FailureScreen } from "./FailureScreen";
import { Finder } from "./Finder";
import { Providers } from "./Providers";

interface Props {
  /** the directory that the page was built with */
  readonly built: BuiltCopy;
  readonly speech: Speech;
  /** of the page as built */
  readonly parts?: BuiltParts;
  /** the page is rendered, and its effects have not run yet; has to be stable */
  readonly onReady?: () => void;
}

/** The whole page, alive. What the build writes in its place until then is BuiltPage. */
export function Root({ built, speech, parts, onReady }: Props) {
  const search = useSyncExternalStore(onAddressChange, searchElsewhere);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useLayoutEffect(() => onReady?.(), []);
  return (
    <Providers speech={speech} builtAt={built.at} {...(parts && { parts })}>
      <Header organisation={built.directory.organisation} search={search} />
      <FontCheck search={search} />
      <ErrorBoundary
        fallback={({ message }) => <FailureScreen message={message} phone={built.directory.contact.phone} />}
      >
        <Finder built={built} />
      </ErrorBoundary>
      <WatchersSlot search={search} />
    </Providers>
  );
}
