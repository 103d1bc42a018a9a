import type { BuiltIn } from "../directory/builtIn";
import { App } from "./App";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailureScreen } from "./FailureScreen";
import { Providers } from "./Providers";

/** The whole page; the same for the build, which prerenders it, and for the browser, which brings it to life. */
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
    </Providers>
  );
}
