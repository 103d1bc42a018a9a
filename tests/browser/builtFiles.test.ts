import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, parse, walk } from "css-tree";
import { describe, expect, inject, it } from "vitest";
import { folderOf, languages } from "../../src/i18n/languages";
import { ownStyles } from "./support/ownStyles";

const built = inject("builtDir");
const assets = join(built, "assets");
const files = readdirSync(assets);
const known = [...files, ...readdirSync(built)];

const pages = languages.map((language) => [language.code, folderOf(language)] as const);

describe("the built files", () => {
  it("ask for no file that is not among them", () => {
    const asked = files
      .filter((file) => file.endsWith(".js"))
      .flatMap((file) => [
        ...readFileSync(join(assets, file), "utf8").matchAll(/["`]\.\/([\w-]+\.(?:css|js))["`]/g),
      ])
      .map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !name || !known.includes(name))).toEqual([]);
  });

  it.each(pages)(
    "lead from the page in %s to files that are there, in whatever folder the app stands",
    (_, folder) => {
      const page = readFileSync(join(built, folder, "index.html"), "utf8");
      const home = new URL("https://example.org/some/where/");
      const ways = [...page.matchAll(/(?:href|src)="(\.[^"]*)"/g)].map(
        ([, way = ""]) => new URL(way, new URL(folder, home)).pathname,
      );
      const leadsAstray = (way: string) => {
        const file = way.replace(home.pathname, "./");
        return file === way || !existsSync(join(built, file.endsWith("/") ? `${file}index.html` : file));
      };
      expect(ways.length).toBeGreaterThan(languages.length);
      expect(ways.filter(leadsAstray)).toEqual([]);
    },
  );

  it.each(languages.map((language) => [language.name, language] as const))(
    "let the page in %s know which language it is in",
    (_, language) => {
      const page = readFileSync(join(built, folderOf(language), "index.html"), "utf8");
      const current = [...page.matchAll(/<a lang="([^"]+)"[^>]* aria-current="true"/g)];
      expect(current.map(([, tag]) => tag)).toEqual([language.tag]);
      expect(page).toMatch(/<option value="[^"]/);
      expect(page).not.toMatch(/<option [^>]*lang=/);
    },
  );

  it.each(pages)("give the page in %s the looks of all that it shows before its scripts", (_, folder) => {
    const page = readFileSync(join(built, folder, "index.html"), "utf8");
    const shown = new Set(
      [...page.matchAll(/class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(" ")),
    );
    const there = classesIn(ownStyles(page).join(""));
    const late = sheets
      .filter(({ file }) => !file.startsWith("print-"))
      .flatMap(({ file, styles }) =>
        [...classesIn(styles)].flatMap((name) =>
          shown.has(name) && !there.has(name) ? `${name} in ${file}` : [],
        ),
      );
    expect(shown.size).toBeGreaterThan(40);
    expect(late).toEqual([]);
  });

  it("say no rule of a style twice", () => {
    const page = readFileSync(join(built, "index.html"), "utf8");
    const rules = [...ownStyles(page), ...sheets.map(({ styles }) => styles)].flatMap(rulesFor);
    expect(rules.length).toBeGreaterThan(300);
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });
});

const sheets = files
  .filter((file) => file.endsWith(".css"))
  .map((file) => ({ file, styles: readFileSync(join(assets, file), "utf8") }));

function classesIn(styles: string): ReadonlySet<string> {
  const classes = new Set<string>();
  walk(parse(styles), (node) => {
    if (node.type === "ClassSelector") classes.add(node.name);
  });
  return classes;
}

/** Those outside of queries. */
function rulesFor(styles: string): readonly string[] {
  const sheet = parse(styles);
  if (sheet.type !== "StyleSheet") throw new Error("these are no styles");
  return sheet.children.toArray().flatMap((node) => (node.type === "Rule" ? generate(node) : []));
}
