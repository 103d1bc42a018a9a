import { queryOptions, useQuery } from "@tanstack/react-query";
import { DirectoryError } from "./DirectoryError";
import { loadDirectory } from "./loadDirectory";

const RETRIES = 2;
const HALF_A_DAY = 12 * 60 * 60 * 1000;

const directoryQuery = queryOptions({
  queryKey: ["directory"],
  queryFn: ({ signal }) => loadDirectory(signal),
  // An app left open overnight asks again when it is looked at in the morning.
  staleTime: HALF_A_DAY,
  gcTime: Number.POSITIVE_INFINITY,
  // Without this, react-query waits in silence when the device says that it is offline; the visitor should be told.
  networkMode: "always",
  retry: (failures, error) =>
    failures < RETRIES && !(error instanceof DirectoryError && error.kind === "malformed"),
  retryDelay: (failures) => 400 * 2 ** failures,
  refetchOnReconnect: (query) => query.state.status === "error" || query.isStale(),
});

/** The directory, or why there is none; a failed refresh keeps what was loaded before. */
export const useDirectory = () => useQuery(directoryQuery);
