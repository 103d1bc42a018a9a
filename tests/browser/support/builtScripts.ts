import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Paths from the root of the server of the built scripts that hold a text: their names say nothing for sure. */
export function scriptsWith(folder: string, text: string): readonly string[] {
  const found = readdirSync(join(folder, "assets"))
    .filter((file) => file.endsWith(".js"))
    .filter((file) => readFileSync(join(folder, "assets", file), "utf8").includes(text));
  if (found.length === 0) throw new Error(`no built script has "${text}" in it`);
  return found.map((file) => `/assets/${file}`);
}

/** Path from the root of the server of the script that the built page begins with. */
export function firstScript(folder: string): string {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const address = /<script[^>]* src="\.\/([^"]+)"/.exec(page)?.[1];
  if (!address) throw new Error("the built page has no script");
  return `/${address}`;
}

/** Path from the server's root of a file of a part that comes later; shared ones are named after a part of theirs. */
export function partFile(folder: string, part: string, ending: ".js" | ".css" = ".js"): string {
  const file = readdirSync(join(folder, "assets")).find(
    (name) => name.startsWith(`${part}-`) && name.endsWith(ending),
  );
  if (!file) throw new Error(`the build has no ${part} that ends in ${ending}`);
  return `/assets/${file}`;
}

/** Path from the root of the server of the file with the sentences that the English page begins with. */
export function firstMessages(folder: string): string {
  const [file] = readdirSync(join(folder, "assets/messages")).filter((name) => name.startsWith("en-first"));
  if (!file) throw new Error("the build has no English sentences");
  return `/assets/messages/${file}`;
}
