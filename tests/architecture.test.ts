import { builtinModules } from "node:module";
import { afterAll, describe, expect, it } from "vitest";
import { circlesIn, fileNamed, readSources } from "./support/imports";

/** What each folder of src may import from; longest name first, since a file belongs to the innermost. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  "src/ui/about": ["src/domain", "src/i18n", "src/words", "src/ui/shared"],
  "src/ui/filters": ["src/domain", "src/i18n", "src/words", "src/ui/shared"],
  "src/ui/frame": ["src/domain", "src/i18n", "src/words", "src/offline", "src/ui/shared"],
  "src/ui/list": ["src/domain", "src/i18n", "src/words", "src/ui/shared"],
  "src/ui/map": ["src/domain", "src/i18n", "src/words", "src/ui/shared", "data/basemap"],
  "src/ui/near": ["src/domain", "src/i18n", "src/words", "src/ui/shared", "data/towns"],
  "src/ui/panel": ["src/domain", "src/i18n", "src/words", "src/ui/shared"],
  "src/ui/week": ["src/domain", "src/i18n", "src/words", "src/ui/shared"],
  "src/ui/shared": ["src/domain", "src/i18n", "src/words", "src/offline"],
  "src/domain": [],
  "src/directory": ["src/domain"],
  "src/url": ["src/domain"],
  "src/i18n": ["src/domain"],
  "src/words": ["src/domain", "src/i18n"],
  "src/offline": [],
  "src/policy": ["src/offline"],
  "src/app": ["src/domain", "src/directory", "src/url", "src/i18n", "src/words", "src/ui"],
  "src/build": ["src/domain", "src/directory", "src/i18n", "src/words", "src/ui", "src/app", "data/basemap"],
  "src/styles": [],
};

/** Where each package may be imported; React is welcome where there are components and hooks. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  react: /^src\/(app|ui|url|i18n\/texts|offline|directory\/(useDirectory|texts\/useFactTexts)|main)/,
  "react-dom": /^src\/ui\/frame\/LanguageGuard\.tsx$/,
  "react-dom/client": /^src\/main\.tsx$/,
  "react-dom/server": /^src\/build\/pages\/prerender\.tsx$/,
  "@tanstack/react-query": /^src\/(directory\/(useDirectory|texts\/useFactTexts)|app\/Providers)\.tsx?$/,
  "date-fns-tz": /^src\/domain\/amsterdamTime\.ts$/,
  "leaflet/src/Leaflet.js": /^src\/build\/leafletParts\.ts$/,
  leaflet: /^src\/ui\/map\//,
  "react-leaflet": /^src\/ui\/map\//,
  "topojson-client": /^src\/(ui\/map\/ground\/basemap|build\/pictureGround)\.ts$/,
  "topojson-specification": /^src\/(ui\/map\/ground\/basemap|build\/pictureGround)\.ts$/,
  downshift: /^src\/ui\/near\/TownChooser\.tsx$/,
  "trusted-types/lib": /^src\/policy\/trustedTypes\.ts$/,
  geojson: /^src\/ui\/map\//,
  "css-tree": /^src\/build\/(leafletStyles|partStyles|patternsOnce|shortNames)\.ts$/,
  lightningcss: /^src\/build\/narrowWidths\.ts$/,
  vite: /^src\/build\//,
  "workbox-build": /^src\/build\/worker\/writeWorkers\.ts$/,
  "workbox-core": /^src\/offline\/worker\.ts$/,
  "workbox-precaching": /^src\/offline\/worker\.ts$/,
  "workbox-window": /^src\/offline\/watchVersions\.ts$/,
  valibot:
    /^src\/(directory\/(schema\/.*|problemOf|check|texts\/parseTexts)|build\/catalogues\/translations)\.ts$/,
  "icu-minify/format": /^src\/i18n\/translate\.ts$/,
  "icu-minify/compile": /^src\/build\/catalogues\/compiled\.ts$/,
  "@schummar/icu-type-parser": /^src\/i18n\/translate\.ts$/,
  "@formatjs/icu-messageformat-parser": /^src\/build\/catalogues\/messages\.ts$/,
};

const files = readSources("src");
const folderOf = (path: string) => Object.keys(ARROWS).find((folder) => path.startsWith(`${folder}/`));
const arrows = files.flatMap(({ path, imports }) =>
  imports.flatMap((name) => {
    const to = fileNamed(path, name);
    return to === null || to.endsWith(".css") ? [] : [{ path, from: folderOf(path), to }];
  }),
);
const lengths = files.map(({ written }) => written.split("\n").length).sort((a, b) => a - b);
const handsOn = files.flatMap(({ code }) => [...code.matchAll(/\bdirectory=\{/g)]).length;
const inApp = files.filter(({ path }) => path.startsWith("src/app/")).length;
const upwards = arrows.filter(({ from, to }) => {
  if (!from || to.startsWith(`${from}/`)) return false;
  return !(ARROWS[from] ?? []).some((allowed) => to.startsWith(`${allowed}/`));
});
const circles = circlesIn(files);

afterAll(() => {
  process.stdout.write(
    `architecture: ${files.length} files, ${arrows.length} arrows, ${upwards.length} of them up, ${circles.length} import circles; ` +
      `${inApp} files in src/app, ${handsOn} places that hand on the directory; ` +
      `lines a file: median ${lengths[Math.floor(lengths.length / 2)]}, longest ${lengths.at(-1)}\n`,
  );
});

describe("the arrows between folders", () => {
  it("are found at all", () => {
    expect(arrows.length).toBeGreaterThan(300);
  });

  it("point only where the design lets them", () => {
    expect(upwards).toEqual([]);
  });

  it("make no circle, types included", () => {
    expect(circles).toEqual([]);
  });

  it("leave no file without a folder but where the browser begins", () => {
    expect(files.filter(({ path }) => !folderOf(path)).map(({ path }) => path)).toEqual(["src/main.tsx"]);
  });

  it("lead to the build from vite.config.ts alone", () => {
    const others = [...files.filter(({ path }) => !path.startsWith("src/build/")), ...readSources("data")];
    const wrong = others.filter(({ path, imports }) =>
      imports.some((name) => fileNamed(path, name)?.startsWith("src/build/")),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("a circle of imports", () => {
  it("is seen where there is one", () => {
    const file = (path: string, name: string) => ({ path, written: "", code: "", imports: [name] });
    expect(circlesIn([file("a/x.ts", "./y.ts"), file("a/y.ts", "./x.ts"), file("a/z.ts", "./x.ts")])).toEqual(
      [["a/x.ts", "a/y.ts"]],
    );
  });
});

describe("src/app", () => {
  it("only composes: it has few files, and few places hand on the whole directory", () => {
    expect(inApp).toBeLessThanOrEqual(12);
    expect(handsOn).toBeLessThanOrEqual(16);
  });
});

describe("packages", () => {
  it("are imported only where they belong", () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !name.startsWith(".") && !name.startsWith("node:") && !PACKAGES[name]?.test(path))
        .map((name) => `${path} imports ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("of Node are for the build alone", () => {
    const wrong = files.filter(
      ({ path, imports }) =>
        !path.startsWith("src/build/") &&
        imports.some((name) => name.startsWith("node:") || builtinModules.includes(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("what the outside gives", () => {
  const readers = (pattern: RegExp) => files.filter(({ code }) => pattern.test(code)).map(({ path }) => path);

  it("the time is read in one file, and by the build", () => {
    expect(readers(/Date\.now\(|new Date\(\)/)).toEqual(["src/app/useNow.ts", "src/build/builtDirectory.ts"]);
  });

  it("Amsterdam's zone is known in one file", () => {
    expect(readers(/Europe\/Amsterdam/)).toEqual(["src/domain/amsterdamTime.ts"]);
  });

  it("the address bar is read in src/url and src/app alone", () => {
    expect(readers(/\bwindow\.location\b/).filter((path) => !/^src\/(url|app)\//.test(path))).toEqual([]);
  });

  it("the tile server is named in one file", () => {
    expect(readers(/pdok\.nl/)).toEqual(["src/ui/map/mapSettings.ts"]);
  });
});

describe("every source file", () => {
  it("is short enough to be one idea", () => {
    const long = files.filter(
      ({ path, written }) => !path.includes("/i18n/") && written.split("\n").length > 200,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(40);
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

describe("the words of the catalogue", () => {
  it("are said by the room that their key begins with; `words` and `shared` by any above them", () => {
    const rooms = ["about", "app", "filters", "frame", "list", "map", "near", "panel", "week"];
    const wrong = files.flatMap(({ path, code }) =>
      path.startsWith("src/i18n/")
        ? []
        : [...code.matchAll(/["`]([a-z]+)\.[a-zA-Z.$-]+[^"`]*["`]/g)]
            .map(([, room = ""]) => room)
            .filter(
              (room) =>
                rooms.includes(room) &&
                !path.startsWith(`src/ui/${room}/`) &&
                !path.startsWith(`src/${room}/`),
            )
            .map((room) => `${path} says what belongs to ${room}`),
    );
    expect(wrong).toEqual([]);
  });
});
