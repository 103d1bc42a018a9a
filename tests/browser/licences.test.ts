import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { keepApp } from "./support/kept";

const suite = appSuite();
const modules = inject("builtModules");
const built = (file: string) => readFileSync(join(inject("builtDir"), file), "utf8");
const licences = built("licences.txt");
const named = [...licences.matchAll(/^## (\S+) \d+\.\d+\.\d+ \(/gm)].map(([, name]) => name);

/** What the name of a module begins with, after NUL, when bundling itself added it. */
const HELPERS = ["rolldown"];

const packageOf = (id: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
const helperOf = (id: string) => /^\0(?!virtual:)([^/]+)\//.exec(id)?.[1];
const known = <Name>(name: Name | undefined): name is Name => name !== undefined;

describe("the licences beside the app", () => {
  it("name each package of the scripts and of the service worker, and no other", () => {
    const inScripts = modules.map(packageOf).filter(known);
    const helpers = modules.map(helperOf).filter(known);
    const inWorker = [...built("sw.js").matchAll(/workbox:([a-z-]+):/g)].map(([, name]) => `workbox-${name}`);
    expect(inScripts).toContain("leaflet");
    expect(inWorker).toContain("workbox-precaching");
    expect([...new Set(helpers)].sort()).toEqual(HELPERS);
    expect(named).toEqual([...new Set([...inScripts, ...inWorker, ...helpers])].sort());
  });

  it("hold each package's own terms, the app's, and whose the map and the towns are", () => {
    const packages = licences.slice(licences.indexOf("# The packages")).split("\n## ").slice(1);
    expect(packages.filter((text) => !/Copyright|\(c\)|Hippocratic/i.test(text))).toEqual([]);
    for (const owner of [
      "MapSVG",
      "Natural Earth",
      "GeoNames",
      "Kadaster",
      "The IND desk finder maintainers",
    ])
      expect(licences).toContain(owner);
  });

  it("are opened from the foot of the page, and without a service worker's page in their place", async () => {
    const { page } = await suite.open({ worker: true });
    await keepApp(page);
    await page.getByRole("link", { name: "Licences of the software and the maps in this app" }).click();
    await page.getByText("## leaflet 1.9.4 (BSD-2-Clause)").waitFor();
  });
});
