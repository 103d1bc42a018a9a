import type { BuiltIn } from "../directory/builtIn";
import { App } from "./App";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailureScreen } from "./FailureScreen";
import { NewVersion } from "./NewVersion";
import { Providers } from "./Providers";

/** The whole page, alive. What the build writes in its place until then is Paper. */
export function Root({ builtIn }: { readonly builtIn: BuiltIn | null }) {
  return (
    <Providers builtIn={builtIn}>
      <ErrorBoundary
        fallback={({ message }) => (
          <FailureScreen kind="broken" message={message} onRetry={() => window.location.reload()} />
        )}
      >
        <App />
      </ErrorBoundary>
      <NewVersion />
    </Providers>
  );
}
