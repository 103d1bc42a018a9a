import type { QueryClient } from "@tanstack/react-query";
import { queryOptions, replaceEqualDeep, useQuery } from "@tanstack/react-query";
import type { Directory } from "../domain/directory";
import type { BuiltIn } from "./builtIn";
import { DirectoryError } from "./DirectoryError";
import type { KeptDirectory } from "./keptDirectory";

const RETRIES = 2;
const HALF_A_DAY = 12 * 60 * 60 * 1000;

export interface Loaded {
  readonly directory: Directory;
  /** the server's differs from what the visitor saw before */
  readonly corrected: boolean;
}

const directoryQuery = queryOptions({
  queryKey: ["directory"],
  // Fetching and checking come with a file of their own: the first screen needs neither.
  queryFn: async ({ signal, client }): Promise<Loaded> => {
    const { loadDirectory } = await import("./loadDirectory");
    const directory = await loadDirectory(signal, (kept) => showKept(client, kept));
    return { directory, corrected: differs(client, directory) };
  },
  // An app left open overnight asks again when it is looked at in the morning.
  staleTime: HALF_A_DAY,
  gcTime: Number.POSITIVE_INFINITY,
  // The built-in directory may be young, and yet the served one may have been corrected since.
  refetchOnMount: "always",
  // Without this, react-query waits in silence when the device says that it is offline; the visitor should be told.
  networkMode: "always",
  retry: (failures, error) =>
    failures < RETRIES && !(error instanceof DirectoryError && error.kind === "malformed"),
  retryDelay: (failures) => 400 * 2 ** failures,
  refetchOnReconnect: (query) => query.state.status === "error" || query.isStale(),
});

/** Shows the directory that an earlier visit kept, if it is newer than what is shown. */
function showKept(client: QueryClient, { directory, fetchedAt }: KeptDirectory): void {
  const shownAt = client.getQueryState(directoryQuery.queryKey)?.dataUpdatedAt ?? 0;
  if (fetchedAt > shownAt) show(client, directory, fetchedAt);
}

function show(client: QueryClient, directory: Directory, updatedAt: number): void {
  client.setQueryData(directoryQuery.queryKey, { directory, corrected: false }, { updatedAt });
}

function differs(client: QueryClient, served: Directory): boolean {
  const shown = client.getQueryData(directoryQuery.queryKey)?.directory;
  return shown !== undefined && replaceEqualDeep(shown, served) !== shown;
}

/** Begins with the directory that the page was built with. */
export function seedDirectory(client: QueryClient, { directory, builtAt }: BuiltIn): void {
  show(client, directory, builtAt);
}

/** The directory, or why there is none; a failed refresh keeps what was there before. */
export const useDirectory = () => useQuery(directoryQuery);
