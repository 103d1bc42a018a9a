/** Addresses of files that have been asked for, and whether they have come. */
const files = new Map<string, "asked" | "here">();

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
  await Promise.all(names.map((name) => fetchFile(new URL(name, importer).href)));
  return load();
}

/** The same for a module that the page names. @param address as seen from the page */
export async function fetchModule<Module>(address: string): Promise<Module> {
  const { href } = new URL(address, document.baseURI);
  await fetchFile(href);
  return import(/* @vite-ignore */ href);
}

async function fetchFile(url: string): Promise<void> {
  const known = files.get(url);
  if (known === "here" || [...document.scripts].some(({ src }) => src === url)) return;
  files.set(url, "asked");
  // "reload" waits for no earlier question, which may hang.
  const answer = await fetch(url, { cache: known ? "reload" : "default" });
  const isStyle = url.endsWith(".css");
  // A server may answer with its front page for what it does not have.
  if (!answer.ok || !answer.headers.get("content-type")?.includes(isStyle ? "css" : "javascript"))
    throw new Error(`${url} cannot be had: ${answer.status}`);
  await answer.blob();
  if (isStyle) await linkStyles(url);
  files.set(url, "here");
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
