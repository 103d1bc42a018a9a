import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./support/sourceFiles";

/** What each folder of src may import from; longest name first, since a file belongs to the innermost. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "src/ui/filters": ["src/domain", "src/i18n", "src/ui/shared"],
  "src/ui/list": ["src/domain", "src/i18n", "src/ui/shared"],
  "src/ui/map": ["src/domain", "src/i18n", "src/ui/shared", "data/basemap"],
  "src/ui/near": ["src/domain", "src/i18n", "src/ui/shared", "data/towns"],
  "src/ui/panel": ["src/domain", "src/i18n", "src/ui/shared"],
  "src/ui/shared": ["src/domain", "src/i18n"],
  "src/domain": [],
  "src/directory": ["src/domain"],
  "src/url": ["src/domain"],
  "src/i18n": ["src/domain"],
  "src/offline": [],
  "src/app": ["src/domain", "src/directory", "src/url", "src/i18n", "src/offline", "src/ui"],
  "src/styles": [],
};

/** Where each package may be imported; React is welcome in all but the domain. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  react: /^src\/(app|ui|url|i18n|main)/,
  "react-dom/client": /^src\/main\.tsx$/,
  "react-dom/server": /^src\/prerender\.tsx$/,
  "@tanstack/react-query": /^src\/(directory\/useDirectory|app\/Providers)\.tsx?$/,
  "date-fns-tz": /^src\/domain\/amsterdamTime\.ts$/,
  leaflet: /^src\/ui\/map\//,
  "react-leaflet": /^src\/ui\/map\//,
  "topojson-client": /^src\/ui\/map\/basemap\.ts$/,
  "topojson-specification": /^src\/ui\/map\/basemap\.ts$/,
  ics: /^src\/ui\/panel\/take\/calendarFile\.ts$/,
  downshift: /^src\/ui\/near\/TownChooser\.tsx$/,
  geojson: /^src\/ui\/map\//,
  "vite-plugin-pwa": /^src\/offline\/workerOptions\.ts$/,
  "workbox-window": /^src\/offline\/watchVersions\.ts$/,
  valibot: /^src\/directory\/(schema|problemOf|parseDirectory)\.ts$/,
};

const files = sourceFiles().map((path) => {
  const written = readFileSync(path, "utf8");
  return { path, written, code: written.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "") };
});
const folderOf = (path: string) => Object.keys(ARROWS).find((folder) => path.startsWith(`${folder}/`));

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?"([\w@./-]+)"/g)].map(([, name]) => name ?? "");
}

describe("the arrows between folders", () => {
  const arrows = files.flatMap(({ path, code }) =>
    importsOf(code)
      .filter((name) => name.startsWith("."))
      .map((name) => ({ path, from: folderOf(path), to: posix.join(posix.dirname(path), name) })),
  );

  it("are many, so that this test sees something", () => {
    expect(arrows.length).toBeGreaterThan(150);
  });

  it("point only where the design lets them", () => {
    const wrong = arrows.filter(({ from, to }) => {
      if (!from || to.startsWith(`${from}/`) || /\.css$/.test(to)) return false;
      return !(ARROWS[from] ?? []).some((allowed) => to.startsWith(`${allowed}/`));
    });
    expect(wrong).toEqual([]);
  });

  it("leave no file without a folder but where the browser and the build begin", () => {
    const without = files.filter(({ path }) => !folderOf(path)).map(({ path }) => path);
    expect(without.sort()).toEqual(["src/main.tsx", "src/prerender.tsx"]);
  });
});

describe("packages", () => {
  it("are imported only where they belong", () => {
    const wrong = files.flatMap(({ path, code }) =>
      importsOf(code)
        .filter((name) => !name.startsWith(".") && !PACKAGES[name]?.test(path))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the clock", () => {
  it("is read in one file", () => {
    const readers = files.filter(({ code }) => /Date\.now\(|new Date\(\)/.test(code)).map(({ path }) => path);
    expect(readers).toEqual(["src/app/useNow.ts"]);
  });

  it("knows Amsterdam's zone in one file", () => {
    const readers = files.filter(({ code }) => code.includes("Europe/Amsterdam")).map(({ path }) => path);
    expect(readers).toEqual(["src/domain/amsterdamTime.ts"]);
  });
});

describe("every source file", () => {
  it("is short enough to be one idea", () => {
    const long = files.filter(
      ({ path, written }) => !path.includes("/i18n/") && written.split("\n").length > 200,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it("goes without any, non-null assertions, casts, ignored errors and barrels", () => {
    const forbidden =
      /\bany\b(?=[\s\])>,;=])(?<=[:<|&]\s*any)|\w!\.|\bas (?!const\b)[A-Za-z{]|@ts-|export \* from/;
    const found = files.flatMap(({ path, code }) =>
      code
        .split("\n")
        .filter((line) => !line.startsWith("import "))
        .filter((line) => forbidden.test(line.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, "")))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});

describe("the tile server", () => {
  it("is named in one file", () => {
    const named = files.filter(({ code }) => code.includes("pdok.nl")).map(({ path }) => path);
    expect(named).toEqual(["src/ui/map/mapSettings.ts"]);
  });
});
