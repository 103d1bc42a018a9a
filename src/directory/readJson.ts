import { malformed, pathOf } from "./malformed";

/** One reading of a text; `at` is where it stands. */
interface Reading {
  readonly text: string;
  at: number;
}

type Path = readonly (string | number)[];

const SPACE = /[ \t\r\n]*/y;
/** Up to the closing quotation mark. */
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*/y;
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Signs: twenty times what a hundred desks take. At twice as many, the pattern of a text exhausts some engines. */
const LONGEST = 2_000_000;
/** No directory goes deeper, and a text of a million brackets must not exhaust the device. */
const DEEPEST = 30;

/**
 * Reads JSON (RFC 8259). `JSON.parse` takes the last of two fields of one name without a word, and not every engine
 * says where a text breaks off: so the text is walked through first.
 * @throws DirectoryError of kind "malformed", with line and column
 */
export function readJson(text: string): unknown {
  if (text.length > LONGEST) throw malformed([{ place: "", problem: `must have ${LONGEST} signs at most` }]);
  const reading = { text, at: 0 };
  if (next(reading) === undefined) throw malformed([{ place: "", problem: "is empty" }]);
  readValue(reading, []);
  if (next(reading) !== undefined) throw broken(reading, "nothing more should stand here");
  return JSON.parse(text);
}

function readValue(reading: Reading, path: Path): void {
  const sign = next(reading);
  if (path.length > DEEPEST) throw broken(reading, "lists and objects are nested too deeply");
  if (sign === "{") readObject(reading, path);
  else if (sign === "[") readList(reading, "]", (index) => readValue(reading, [...path, index]));
  else if (sign === '"') readString(reading);
  else if (take(reading, WORD) === "") throw broken(reading, "a value should stand here");
}

function readObject(reading: Reading, path: Path): void {
  const taken = new Set<string>();
  readList(reading, "}", () => {
    if (next(reading) !== '"') throw broken(reading, "a name in quotation marks should stand here");
    const start = reading.at;
    const name = readString(reading);
    const place = pathOf([...path, name]);
    // The schema cannot see them: every object has them by birth.
    if (name in {}) throw malformed([{ place, problem: "is a field that nobody knows" }]);
    if (taken.has(name))
      throw malformed([{ place, problem: `is written twice (${placeOf(reading.text, start)})` }]);
    taken.add(name);
    if (next(reading) !== ":") throw broken(reading, "a colon should stand here");
    reading.at++;
    readValue(reading, [...path, name]);
  });
}

function readList(reading: Reading, end: string, readItem: (index: number) => void): void {
  reading.at++;
  for (let index = 0; next(reading) !== end; index++) {
    if (index > 0) readComma(reading, end);
    readItem(index);
  }
  reading.at++;
}

function readComma(reading: Reading, end: string): void {
  if (next(reading) !== ",") throw broken(reading, `a comma or ${end} should stand here`);
  const comma = reading.at++;
  const after = next(reading);
  if (after === end || after === ",") throw broken({ ...reading, at: comma }, "a comma too many");
}

function readString(reading: Reading): string {
  const written = take(reading, STRING);
  if (reading.text[reading.at] !== '"')
    throw broken(reading, "a text cannot hold this sign; is a quotation mark missing?");
  reading.at++;
  const value: string = JSON.parse(`${written}"`);
  return value;
}

/** The next sign that is no space; undefined at the end. */
function next(reading: Reading): string | undefined {
  take(reading, SPACE);
  return reading.text[reading.at];
}

function take(reading: Reading, pattern: RegExp): string {
  pattern.lastIndex = reading.at;
  const [taken] = pattern.exec(reading.text) ?? [""];
  reading.at += taken.length;
  return taken;
}

function broken({ text, at }: Reading, problem: string) {
  const place = placeOf(text, at);
  return malformed([{ place, problem: at < text.length ? problem : "the file ends too early" }]);
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split("\n");
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
