import { DirectoryError } from "../directory/DirectoryError";
import { useDirectory } from "../directory/useDirectory";
import { amsterdamWallTime } from "../domain/amsterdamTime";
import { FailureScreen } from "./FailureScreen";
import { Finder } from "./Finder";
import { Header } from "./Header";
import { LoadingScreen } from "./LoadingScreen";
import { useNow } from "./useNow";

/**
 * Loading, failed and loaded are different screens. The page comes with the directory it was built with; the served one
 * takes its place, and when that fails, what was there before stays and the visitor is told.
 */
export function App() {
  const { data, error, isPending, dataUpdatedAt, refetch } = useDirectory();
  const now = useNow();
  return (
    <>
      <Header />
      {data && (
        <Finder
          directory={data.directory}
          corrected={data.corrected}
          now={now}
          outdated={error === null ? null : amsterdamWallTime(dataUpdatedAt)}
        />
      )}
      {isPending && <LoadingScreen />}
      {error && !data && (
        <FailureScreen
          kind={error instanceof DirectoryError ? error.kind : "unreachable"}
          message={error.message}
          onRetry={() => void refetch()}
        />
      )}
    </>
  );
}
