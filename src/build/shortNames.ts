import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Plugin } from "vite";

/** A class as the CSS modules name it: `Filters-module_label`. */
const CLASS = /\b([A-Za-z]+)-module_([\w-]+)/g;
const MODULE = /\.module\.css$/;
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Each file's classes, in the order in which they stand in it. */
const classes = new Map(styleFiles().map((file): [string, string[]] => [file, []]));

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
  const known = classes.get(file);
  if (!known) throw new Error(`no file of styles gives the class ${long}`);
  if (!known.includes(name)) known.push(name);
  return `${lettersOf([...classes.keys()].indexOf(file))}${known.indexOf(name)}`;
}

/** 0 is "a", 26 is "aa". */
function lettersOf(index: number): string {
  const before = Math.floor(index / LETTERS.length) - 1;
  return (before < 0 ? "" : lettersOf(before)) + LETTERS.charAt(index % LETTERS.length);
}

/** @throws Error where two have one name: then their classes would, too */
function styleFiles(): readonly string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => MODULE.test(path))
    .map((path) => basename(path, ".module.css"))
    .sort();
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice) throw new Error(`two files of styles are named ${twice}.module.css`);
  return files;
}
