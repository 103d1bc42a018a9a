import type { LoadedFile } from "./types";

/** The page itself and all that it loaded, in the order of their starts. */
export function filesSoFar(): LoadedFile[] {
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ].filter((entry) => entry instanceof PerformanceResourceTiming);
  return entries.map(({ name, encodedBodySize, responseEnd }) => ({
    url: name,
    bytes: encodedBodySize,
    end: responseEnd,
  }));
}
