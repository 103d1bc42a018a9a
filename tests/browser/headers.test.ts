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

  it("leads to the page of a language where the address lacks its last slash", async () => {
    const { url } = await fetch(`${home}nl?desk=zwolle`);
    expect(url).toBe(`${home}nl/?desk=zwolle`);
  });
});

/** The directives of a policy, each with what it lets through. */
const directivesOf = (policy: string) =>
  new Map(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));

it("the headers say the page's policy, what only they can say, and let the styles of other languages' pages through", () => {
  const [, written = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  const inPage = directivesOf(written);
  const inHeaders = directivesOf(Object.fromEntries(wantedAt(""))["content-security-policy"] ?? "");
  expect(inHeaders.get("style-src")).toEqual(expect.arrayContaining(inPage.get("style-src") ?? [""]));
  for (const directives of [inPage, inHeaders]) directives.delete("style-src");
  expect(inHeaders).toEqual(new Map([...inPage, ["frame-ancestors", ["'none'"]]]));
  expect(page.indexOf("http-equiv")).toBeLessThan(page.indexOf("<link"));
});
