import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dependencies, devDependencies } from "../package.json";
import { sourceFiles } from "./support/sourceFiles";

const paths = [...["src", "data", "tests"].flatMap((folder) => sourceFiles(folder)), "vite.config.ts"];
const imports = paths.flatMap((path) =>
  importsOf(readFileSync(path, "utf8")).map((name) => ({ path, name })),
);

/** The packages a file imports, by their names in package.json; types too, unless only values are wanted. */
function importsOf(code: string, wanted: "all" | "values" = "all"): readonly string[] {
  const statements = code.matchAll(/^(?:import|export) (type )?(?:[^"';]* from )?"([^".][^"]*)";/gm);
  return [...statements]
    .filter(([, type, name = ""]) => !/^(node|virtual):/.test(name) && (wanted === "all" || !type))
    .map(([, , name = ""]) => /^@[^/]+\/[^/]+|^[^/]+/.exec(name)?.[0] ?? name);
}

/** "@types/geojson" declares geojson. */
const declares = (listed: string) => listed.replace(/^@types\//, "");

describe("package.json", () => {
  it("lists each package that a file imports", () => {
    const listed = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies).map(declares)]);
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter(({ name }) => !listed.has(name))).toEqual([]);
  });

  it("has under dependencies what the browser runs", () => {
    const shipped = paths
      .filter((path) => path.startsWith("src/") && !path.startsWith("src/build/"))
      .flatMap((path) => importsOf(readFileSync(path, "utf8"), "values"));
    expect(shipped.filter((name) => !(name in dependencies))).toEqual([]);
  });

  it("pins each version exactly", () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
