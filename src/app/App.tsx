import { DirectoryError } from "../directory/DirectoryError";
import { useDirectory } from "../directory/useDirectory";
import { FailureScreen } from "./FailureScreen";
import { Finder } from "./Finder";
import { Header } from "./Header";
import { LoadingScreen } from "./LoadingScreen";

/** Loading, failed and loaded are different screens; a failed refresh keeps the desks that were loaded before. */
export function App() {
  const { data, error, isPending, refetch } = useDirectory();
  return (
    <>
      <Header />
      {data && <Finder directory={data} outdated={error !== null} />}
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
