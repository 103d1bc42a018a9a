import { folderOf, languages } from "../../i18n/languages";

/** Headers, by lower-case name, for the paths of a site that a pattern names. */
export interface HeaderRule {
  /** below the app's base; `*` at its end stands for anything */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What may change under its name: the pages, what keeps them, and the facts. */
const REVALIDATED = [
  ...languages
    .map(folderOf)
    .flatMap((folder) => ["", "index.html", "sw.js"].map((file) => `/${folder}${file}`)),
  "/data/*",
];

/** How a server should answer. @param policy what the page itself says; some of it only a header can say */
export const headerRules = (policy: string): readonly HeaderRule[] => [
  {
    path: "/*",
    headers: {
      "content-security-policy": `${policy}; frame-ancestors 'none'`,
      "permissions-policy": "geolocation=(self)",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  },
  ...REVALIDATED.map((path) => ({ path, headers: { "cache-control": "no-cache" } })),
  // What is in there never changes under its name.
  { path: "/assets/*", headers: { "cache-control": "public, max-age=31536000, immutable" } },
];

/** All headers of a path. */
export function headersAt(path: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith("*") ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** The rules as a `_headers` file, which Netlify and Cloudflare Pages read. */
export const writeHeaders = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");

/** The rules of a `_headers` file as `writeHeaders` gives it. */
export const readHeaders = (file: string): readonly HeaderRule[] =>
  file
    .trim()
    .split("\n\n")
    .map((rule) => {
      const [path = "", ...lines] = rule.split("\n");
      const headers = lines.map((line) => line.trim().split(/: (.*)/, 2));
      return { path, headers: Object.fromEntries(headers) };
    });
