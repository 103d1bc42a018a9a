import type { QueryState, UseQueryResult } from "@tanstack/react-query";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { Heard } from "../domain/deviceClock";
import { clockDoubt } from "../domain/deviceClock";
import type { BuiltCopy } from "./builtIn";
import { DirectoryError } from "./DirectoryError";
import { impatiently } from "./impatiently";
import type { ServedCopy, Shown } from "./newest";
import { newest } from "./newest";
import { fromDevice, fromServer } from "./queries";

// Reading and checking come with files of their own: the first screen needs neither.
const keptQuery = (built: BuiltCopy) =>
  queryOptions({
    queryKey: ["directory", "kept"],
    queryFn: async () => (await import("./keptDirectory")).keptDirectory(built),
    ...fromDevice,
  });

const servedQuery = (home: string, built: BuiltCopy) =>
  queryOptions({
    queryKey: ["directory", "served"],
    queryFn: () =>
      impatiently(async (signal) => (await import("./servedDirectory")).servedDirectory(home, signal, built)),
    ...fromServer,
    // One whose device showed a wrong time always does: the clock may have been set.
    refetchOnWindowFocus: ({ state }) =>
      clockDoubt(state.dataUpdatedAt, built.at, heardIn(state)) ? "always" : true,
    refetchOnReconnect: (query) => query.state.status === "error" || query.isStale(),
  });

interface KnownDirectory extends Shown {
  /** what the server's answer said of the time; null without one */
  readonly heard: Heard | null;
}

/** The newest valid directory, which is always there. @param built the one in the page @param home the app's root as seen from the page */
export function useDirectory(built: BuiltCopy, home: string): KnownDirectory {
  const { data: kept = null } = useQuery(keptQuery(built));
  const served = useQuery(servedQuery(home, built));
  const { data, dataUpdatedAt, errorUpdatedAt } = served;
  const error = useLastError(served);
  return useMemo(
    () => ({
      ...newest({ built, kept, served: data ?? null, trouble: troubleOf(error) }),
      heard: heardIn({ data, dataUpdatedAt, error, errorUpdatedAt }),
    }),
    [built, kept, data, dataUpdatedAt, error, errorUpdatedAt],
  );
}

/** What went wrong stays said while the server is asked again: react-query forgets the error of a query without data then. */
function useLastError({ status, error }: Pick<UseQueryResult, "status" | "error">): Error | null {
  const [last, setLast] = useState(error);
  if (status !== "pending" && error !== last) setLast(error);
  return last;
}

type Answered = Pick<QueryState<ServedCopy>, "data" | "dataUpdatedAt" | "error" | "errorUpdatedAt">;

/** An answer tells the time whether or not it holds a good copy. */
function heardIn({ data, dataUpdatedAt, error, errorUpdatedAt }: Answered): Heard | null {
  if (error instanceof DirectoryError && error.sent) return { device: errorUpdatedAt, server: error.sent };
  return data?.sent ? { device: dataUpdatedAt, server: data.sent } : null;
}

/** The part that fetches may be what cannot be loaded: then nothing could be reached. */
function troubleOf(error: Error | null): DirectoryError | null {
  if (error === null || error instanceof DirectoryError) return error;
  return new DirectoryError("unreachable", error.message, { cause: error });
}
