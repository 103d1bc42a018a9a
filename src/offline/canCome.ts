import { isKeptPage } from "./isKeptPage";

/** Milliseconds without an answer after which a page counts as one that cannot come. */
const PATIENCE = 5000;
/** A server that is there, and answers no such question. */
const METHOD_NOT_ALLOWED = 405;

/**
 * Whether a page of the app can be gone to: the device has kept it, or the server answers for it now. What the device
 * says of its connection is no help: it knows of a network, and not of a server.
 * @param href as seen from the page here
 */
export async function canCome(href: string): Promise<boolean> {
  if (await isKeptPage(href)) return true;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE);
  try {
    const { ok, status } = await fetch(href, { method: "HEAD", cache: "no-store", signal: abort.signal });
    return ok || status === METHOD_NOT_ALLOWED;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
