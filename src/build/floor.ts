/**
 * The oldest browsers in which the whole app works. What is newer has something to fall back on, or is an extra
 * (tests/browser/floor.test.ts). Older browsers keep the page as it was built.
 */
export const FLOOR = { chrome: "104", firefox: "112", safari: "15.5" } as const;

const named = (browsers: Readonly<Record<string, string>>) =>
  Object.entries(browsers).map(([browser, version]) => `${browser}${version}`);

/** As Vite's build names them. */
export const targets = {
  styles: named(FLOOR),
  // Safari 15 stumbles over class fields with brackets in their first value (webkit.org/b/236843), and over them alone.
  // Nothing here has one, as the test sees; without them the scripts weigh 1 kB less than with all fields rewritten.
  scripts: named({ ...FLOOR, safari: "16" }),
};
