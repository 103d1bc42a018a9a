import { readFile, writeFile } from "node:fs/promises";

const BEGIN = "<!-- written by npm run bench -->";
const END = "<!-- until here -->";

/** Puts a table into the README, between the lines that `npm run bench` owns. @throws Error when they are not there */
export async function showInReadme(path: string, table: string): Promise<void> {
  const text = await readFile(path, "utf8");
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${path} lacks "${BEGIN}" and "${END}"`);
  await writeFile(path, `${text.slice(0, begin)}${BEGIN}\n\n${table}\n\n${text.slice(end)}`);
}
