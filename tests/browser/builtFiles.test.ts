import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";

const built = inject("builtDir");
const assets = join(built, "assets");
const files = readdirSync(assets);
const known = [...files, ...readdirSync(built)];

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
});
