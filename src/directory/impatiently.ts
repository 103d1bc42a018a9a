import { DirectoryError } from "./DirectoryError";

/** Milliseconds without an answer after which the visitor gets to know that there is none. */
const PATIENCE = 12_000;

/**
 * Does what may hang: a server's answer, or the code that asks for it.
 * @param outer when this is aborted, nobody waits any more
 * @throws DirectoryError of kind "unreachable", which says that it hung
 */
export function impatiently<Done>(
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<Done>,
): Promise<Done> {
  return new Promise((resolve, reject) => {
    const inner = new AbortController();
    const giveUp = () => {
      inner.abort();
      reject(new DirectoryError("unreachable", "the server did not answer in time", { hung: true }));
    };
    const timer = setTimeout(giveUp, PATIENCE);
    outer.addEventListener("abort", giveUp);
    const end = () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", giveUp);
    };
    work(inner.signal).then(resolve, reject).finally(end);
  });
}
