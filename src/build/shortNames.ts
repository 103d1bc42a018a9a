import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { generate, parse, walk } from "css-tree";
import type { Plugin } from "vite";

/** A class as the CSS modules name it: `Filters-module_label`. */
const CLASS = /\b([A-Za-z]+)-module_([\w-]+)/g;
const MODULE = /\.module\.css$/;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const SOURCES = "src";

const files = styleFiles();
/** The names in each, as soon as one of them has been asked for. */
const known = new Map<string, readonly string[]>();

/**
 * Shortens the names of classes, which each page holds some hundreds of: letters for the file, a number for the class
 * in it. What a name becomes depends on nothing but the files' names and the file itself; so files that the build
 * names after what is in them keep their names. In development the names stay as they are.
 */
export const shortNames: readonly Plugin[] = [
  // Between Vite's own two steps: the first makes a file's styles, the second the script that exports their names.
  shortener("short-names-of-styles"),
  shortener("short-names-of-scripts", "post"),
];

function shortener(name: string, enforce?: "post"): Plugin {
  return {
    name,
    apply: (_, { mode }) => mode === "production",
    ...(enforce && { enforce }),
    transform: { filter: { id: MODULE }, handler: (code) => code.replace(CLASS, shortName) },
  };
}

/** @throws Error where no file of the project has such a class */
function shortName(long: string, file: string, name: string): string {
  const index = files.findIndex((styles) => styles.file === file);
  const path = files[index]?.path;
  if (path === undefined) throw new Error(`no file of styles gives the class ${long}`);
  const names = known.get(path) ?? namesIn(path);
  known.set(path, names);
  if (!names.includes(name)) throw new Error(`${path} has no class ${name}`);
  return lettersOf(index) + names.indexOf(name);
}

/** Classes and keyframes, in the order in which they stand in the file: builds read files in any order. */
function namesIn(path: string): readonly string[] {
  const names = new Set<string>();
  walk(parse(readFileSync(path, "utf8")), (node) => {
    if (node.type === "ClassSelector") names.add(node.name);
    if (node.type === "Atrule" && node.name === "keyframes" && node.prelude)
      names.add(generate(node.prelude));
  });
  return [...names];
}

/** 0 is "a", 26 is "aa". */
function lettersOf(index: number): string {
  const before = Math.floor(index / LETTERS.length) - 1;
  return (before < 0 ? "" : lettersOf(before)) + LETTERS.charAt(index % LETTERS.length);
}

/**
 * Files of styles in the order of their names; `file` is how their classes begin, as in `Filters` for `Filters.module.css`.
 * @throws Error where two have one name: then their classes would, too
 */
function styleFiles() {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((path) => MODULE.test(path))
    .map((path) => ({ file: basename(path).replace(MODULE, ""), path: join(SOURCES, path) }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
  const twice = files.find(({ file }, index) => file === files[index - 1]?.file);
  if (twice) throw new Error(`two files of styles are named ${twice.file}.module.css`);
  return files;
}
