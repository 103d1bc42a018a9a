import { readFileSync } from "node:fs";
import { join } from "node:path";
import { preview } from "vite";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { headersAt, readHeaders } from "../../src/build/policy/headerRules";

const built = inject("builtDir");
const page = readFileSync(join(built, "index.html"), "utf8");
const rules = readHeaders(readFileSync(join(built, "_headers"), "utf8"));
const [script = ""] = /assets\/index-[\w-]+\.js/.exec(page) ?? [];

const wantedAt = (path: string) => Object.entries(headersAt(`/${path.split("?")[0]}`, rules));

describe("npm start", () => {
  let home = "";

  beforeAll(async () => {
    const server = await preview({ configLoader: "runner", logLevel: "silent", build: { outDir: built } });
    home = server.resolvedUrls?.local[0] ?? "";
    return () => server.close();
  });

  it.each(["", "?desk=zwolle", "sw.js", "data/directory.json", "licences.txt", script])(
    "answers /%s with the headers that the build wrote",
    async (path) => {
      const { headers, ok } = await fetch(home + path);
      expect(ok).toBe(true);
      for (const [name, value] of wantedAt(path)) expect([name, headers.get(name)]).toEqual([name, value]);
    },
  );
});

it("the page says the same policy as the headers, but for what only they can say", () => {
  const [, inPage] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  expect(Object.fromEntries(wantedAt(""))["content-security-policy"]).toBe(
    `${inPage}; frame-ancestors 'none'`,
  );
  expect(page.indexOf("http-equiv")).toBeLessThan(page.indexOf("<link"));
});
