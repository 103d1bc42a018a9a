/** Milliseconds after which a part counts as slow to come, and its files as hanging. */
export const PATIENCE = 8000;

/** The server answers, and does not have the file: as after a newer version has taken its place. */
export class GoneError extends Error {}

interface Asked {
  readonly file: Promise<void>;
  /** by `performance.now()`: until then, whoever wants the file waits for this question's answer */
  readonly until: number;
}

/** What has been asked for, by address. */
const files = new Map<string, Asked>();

/**
 * Brings a part of the app that comes later: all its files first, then their code. A module that could not be fetched
 * stays failed in Chromium and Firefox until the page is loaded again, whatever asks for it; a file that could not be
 * fetched can be asked for again. The module itself then comes from the browser's cache.
 * @param load imports the part @param names its files, as relative addresses @param importer address of the script that asks
 * @throws where a file cannot be had
 */
export async function fetchPart<Part>(
  load: () => Promise<Part>,
  names: readonly string[],
  importer: string,
): Promise<Part> {
  await Promise.all(names.map((name) => fileAt(new URL(name, importer).href)));
  return load();
}

/** The same for a module that the page names. @param address as seen from the page */
export async function fetchModule<Module>(address: string): Promise<Module> {
  const { href } = new URL(address, document.baseURI);
  await fileAt(href);
  return import(/* @vite-ignore */ href);
}

/** Parts share files, which come once; one that failed or hangs is asked for again. */
function fileAt(url: string): Promise<void> {
  if ([...document.scripts].some(({ src }) => src === url)) return Promise.resolve();
  const before = files.get(url);
  if (before && performance.now() < before.until) return before.file;
  // "reload" waits for no earlier question, which may hang.
  const file = fetchFile(url, before ? "reload" : "default");
  files.set(url, { file, until: performance.now() + PATIENCE });
  const settle = (until: number) => () => {
    if (files.get(url)?.file === file) files.set(url, { file, until });
  };
  file.then(settle(Number.POSITIVE_INFINITY), settle(0));
  return file;
}

async function fetchFile(url: string, cache: RequestCache): Promise<void> {
  const answer = await fetch(url, { cache });
  const isStyle = url.endsWith(".css");
  // A server may answer with its front page for what it does not have.
  if (!answer.ok || !answer.headers.get("content-type")?.includes(isStyle ? "css" : "javascript"))
    throw new GoneError(`${url} cannot be had: ${answer.status}`);
  await answer.blob();
  if (isStyle) await linkStyles(url);
}

function linkStyles(href: string): Promise<unknown> {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  const linked = new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
  });
  document.head.append(link);
  return linked;
}
