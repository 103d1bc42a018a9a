import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contentPolicy } from "../../src/build/policy/contentPolicy";
import { headerRules, headersAt, readHeaders, writeHeaders } from "../../src/build/policy/headerRules";

const page = (inner: string) => `<!doctype html><html><head>${inner}</head><body></body></html>`;
/** printf 'a{b:c}' | openssl dgst -sha256 -binary | base64 */
const OF_STYLE = "'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o='";
const directive = (policy: string, name: string) =>
  policy.split("; ").find((part) => part.startsWith(`${name} `));

describe("the policy of a page", () => {
  it("lets nothing in but what it names", () => {
    expect(contentPolicy([page("")])).toMatch(/^default-src 'none'; /);
    expect(contentPolicy([page("")])).not.toContain("unsafe");
  });

  it("lets a style of the page through by its hash", () => {
    const policy = contentPolicy([page('<style media="print">a{b:c}</style>')]);
    expect(directive(policy, "style-src")).toBe(`style-src 'self' ${OF_STYLE}`);
    expect(directive(policy, "script-src")).toBe("script-src 'self'");
  });

  it("lets a script of the page through by its hash, and needs none for data and for files", () => {
    const scripts = [
      "<script>a{b:c}</script>",
      '<script type="module" src="./a.js"></script>',
      '<script type="application/json" id="a">{}</script>',
    ];
    const policy = contentPolicy([page(scripts.join(""))]);
    expect(directive(policy, "script-src")).toBe(`script-src 'self' ${OF_STYLE}`);
  });

  it("for several pages has each hash once", () => {
    const policy = contentPolicy([
      page("<style>a{b:c}</style>"),
      page("<style>a{b:c}</style><style></style>"),
    ]);
    expect(directive(policy, "style-src")?.match(/sha256/g)).toHaveLength(2);
  });

  it("lets the tile server be asked, and shows no picture of another server", () => {
    const policy = contentPolicy([page("")]);
    expect(directive(policy, "connect-src")).toBe("connect-src 'self' https://service.pdok.nl");
    expect(directive(policy, "img-src")).toBe("img-src 'self' data: blob:");
  });
});

describe("the headers", () => {
  const rules = headerRules("default-src 'none'");

  it("are the same when they are read as when they were written", () => {
    expect(readHeaders(writeHeaders(rules))).toEqual(rules);
  });

  it("add to the page's policy what only a header can say", () => {
    expect(headersAt("/", rules)).toEqual({
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "permissions-policy": "geolocation=(self)",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cache-control": "no-cache",
    });
  });

  it.each([
    ["/index.html", "no-cache"],
    ["/sw.js", "no-cache"],
    ["/data/directory.json", "no-cache"],
    ["/assets/index-a1b2.js", "public, max-age=31536000, immutable"],
    ["/icon.svg", undefined],
  ])("let %s be kept as %s", (path, kept) => {
    expect(headersAt(path, rules)["cache-control"]).toBe(kept);
  });

  it.each(["nginx", "Caddy"])(
    "are in the README for %s too, where the page alone says its own policy",
    (server) => {
      const [, snippet = ""] = readFileSync("README.md", "utf8").split(`${server}:\n`);
      const said = rules.flatMap(({ headers }) => Object.values(headers));
      const missing = said.filter(
        (value) => !snippet.split("\n\n")[0]?.includes(value.replace(/^default.*; /, "")),
      );
      expect(missing).toEqual([]);
    },
  );
});
