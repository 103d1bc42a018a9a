import { readFile, writeFile } from "node:fs/promises";

const BEGIN = "<!-- written by npm run bench -->";
const END = "<!-- until here -->";

/** Puts a text into a file, between the lines that `npm run bench` owns. @throws Error when they are not there */
export async function writeBetweenMarks(file: URL, text: string): Promise<void> {
  const before = await readFile(file, "utf8");
  const begin = before.indexOf(BEGIN);
  const end = before.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file.pathname} lacks "${BEGIN}" and "${END}"`);
  await writeFile(file, `${before.slice(0, begin)}${BEGIN}\n\n${text}\n\n${before.slice(end)}`);
}
