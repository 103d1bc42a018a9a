import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { FLOOR } from "../../src/build/floor";
import type { Lack } from "./support/floor/known";
import { lacksOfScript } from "./support/floor/scripts";
import { lacksOfStyles } from "./support/floor/styles";
import { ownStyles } from "./support/ownStyles";

/** What the app uses although a browser of the floor lacks it, and what becomes of it there. */
const EXTRAS: Readonly<Record<string, string>> = {
  "@container": "the week keeps the form that it has on a phone",
  "@media forced-colors": "these systems force no colours",
  "@media scripting": "without scripts an empty line stays",
  "hyphenate-limit-chars": "short words are parted too",
  "@page": "the margins in print are the browser's own",
  ":details-content": "what is folded stays folded in print",
  ":has":
    "the service is chosen once the scripts have come; Tab also goes behind a sheet and the whole map; a note covers a panel's actions until it is closed, and a sheet the legend",
  ":selection": "Leaflet's; text marked on the map has the system's colours",
  "break-after": "a heading may end a printed page",
  "contain-intrinsic-block-size": "what lies below the desks is laid out at once",
  "content-visibility":
    "what is folded stays folded in print; what lies below the desks, and a list longer than today's, is laid out at once",
  "overscroll-behavior": "the page scrolls on where the panel ends",
  "text-size-adjust": "a desktop has no need of it",
  "text-wrap": "headings break where they are full",
  behavior: "Leaflet's, for Internet Explorer",
  "container-type": "the week keeps the form that it has on a phone",
  cursor: "phones have none",
  outline: "its corners are not round in Safari",
  ".use()": "React's own",
  "URL.canParse": "valibot's; asked for before it is used",
  "navigator.connection": "asked for before it is used",
  "navigator.share": "the link is copied",
  "window.cancelIdleCallback": "asked for before it is used",
  "window.devicePixelRatio": "Safari counts without the zoom",
  "window.print": "Firefox for Android 112 and 113: the button does nothing",
  "window.requestIdleCallback": "asked for before it is used",
};

const built = inject("builtDir");
const read = (file: string) => readFileSync(join(built, file), "utf8");
const assets = readdirSync(join(built, "assets")).map((file) => `assets/${file}`);
const ofKind = (kind: string) => assets.filter((file) => file.endsWith(kind)).map(read);
const lacks = [
  ...[...ofKind(".css"), ...ownStyles(read("index.html"))].flatMap(lacksOfStyles),
  ...[...ofKind(".js"), read("sw.js")].flatMap(lacksOfScript),
];

/** "cursor" stands for "cursor: pointer" as well. */
const isExtra = ({ feature }: Lack) => feature in EXTRAS || (feature.split(": ")[0] ?? "") in EXTRAS;
const shown = ({ feature, needs }: Lack) => `${feature} needs ${needs.join(", ")}`;

describe(`in Chrome ${FLOOR.chrome}, Firefox ${FLOOR.firefox} and Safari ${FLOOR.safari}`, () => {
  it("nothing is missing that the app cannot do without", () => {
    expect([...new Set(lacks.filter((lack) => !isExtra(lack)).map(shown))]).toEqual([]);
  });

  it("all that may be missing is in use", () => {
    const found = lacks.flatMap(({ feature }) => [feature, feature.split(": ")[0] ?? ""]);
    expect(Object.keys(EXTRAS).filter((extra) => !found.includes(extra))).toEqual([]);
  });

  it("are the browsers that the README names", () => {
    const { chrome, firefox, safari } = FLOOR;
    expect(readFileSync("README.md", "utf8")).toContain(
      `Safari ${safari}, Chrome ${chrome} and Firefox ${firefox}`,
    );
  });
});

describe("the check", () => {
  const features = (found: readonly Lack[]) => found.map(({ feature }) => feature);

  it.each([
    ["a{color:color-mix(in srgb,red,blue)}", "color-mix()"],
    ["a{height:3dvh}", "dvh"],
    ["a{height:3vh;height:3dvh}", null],
    [":root{--a:3vh;--a:3dvh}", "dvh"],
    ["@supports (height:1dvh){:root{--a:3dvh}}", null],
    ["a{text-wrap:balance}", "text-wrap"],
    ["a{-webkit-user-select:none;user-select:none}", null],
    ["@media (width<3rem){a{color:red}}", "@media (a < b)"],
    ["@media not (min-width:3rem){a{color:red}}", "@media or, not"],
    ["@media not all and (min-width:3rem){a{color:red}}", null],
    ["@container (min-width:3rem){a{text-wrap:balance}}", "@container"],
    ["a:has(b){color:red}", ":has"],
    ["a{& b{color:red}}", "&"],
    ["a{colour:red}", "colour"],
    ["a{inset:0;translate:1px;display:grid;color:rgb(0 0 0/60%)}", null],
  ])("of the styles %s finds %s", (css, feature) => {
    expect(features(lacksOfStyles(css))[0] ?? null).toBe(feature);
  });

  it.each([
    ["x(/(?<=a)b/)", "(?<=…)"],
    ["x(/[a--b]/v)", "/…/v"],
    ["class A { static { x() } }", "static {}"],
    ["class A { x = y(1) }", "field = …()"],
    ["class A { x = 1; #y = new Map }", null],
    ["x([].toSorted())", ".toSorted()"],
    ["x(Object.groupBy(a, b))", "Object.groupBy"],
    ["x(URL.canParse(a))", "URL.canParse"],
    ["x(new Intl.DurationFormat(a))", "Intl.DurationFormat"],
    ["requestIdleCallback(a)", "requestIdleCallback"],
    ["x(new ReportingObserver(a))", "ReportingObserver"],
    ["x(a.at(-1), Object.hasOwn(a, b), structuredClone(a), a ??= b, new AbortController())", null],
  ])("of the script %s finds %s", (code, feature) => {
    expect(features(lacksOfScript(code))[0] ?? null).toBe(feature);
  });
});
