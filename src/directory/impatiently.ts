import { DirectoryError } from "./DirectoryError";

/** Milliseconds without an answer after which the visitor gets to know that there is none. */
const PATIENCE = 12_000;

/**
 * Does what may hang: a server's answer, or the code that asks for it.
 * @throws DirectoryError of kind "unreachable", which says that it hung
 */
export function impatiently<Done>(work: (signal: AbortSignal) => Promise<Done>): Promise<Done> {
  return new Promise((resolve, reject) => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      abort.abort();
      reject(new DirectoryError("unreachable", "the server did not answer in time", { hung: true }));
    }, PATIENCE);
    void work(abort.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
