import type { TestProjectInlineConfiguration } from "vitest/config";

const quiet = "tests/support/quiet.ts";

/** Where tests compute and hardly wait: vitest itself would leave one core to others, which is half of two. */
const maxWorkers = "100%";

/** Vitest's projects: what is tested where. */
export const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: "rules",
      maxWorkers,
      environment: "node",
      include: ["tests/*.test.ts", "tests/{build,domain,directory,url,i18n,words,data}/**/*.test.ts"],
      setupFiles: [quiet],
      // Nothing here changes what other files see; each file in a world of its own would take twice the time.
      isolate: false,
      // A property is tried a thousand times, also on a machine that does other work.
      testTimeout: 20_000,
    },
  },
  {
    extends: true,
    test: {
      name: "proof",
      maxWorkers,
      environment: "node",
      include: ["tests/proof/**/*.test.ts"],
      setupFiles: [quiet],
      // The oracles read the process's own zone.
      env: { TZ: "Europe/Amsterdam" },
      // Each walks through a year in quarters of an hour, also on a machine that does other work.
      testTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: "fuzz",
      maxWorkers,
      environment: "node",
      include: ["tests/fuzz/**/*.test.ts"],
      setupFiles: [quiet],
      testTimeout: 300_000,
    },
  },
  {
    extends: true,
    test: {
      name: "screens",
      // As for the rules; each file still has a window of its own.
      isolate: false,
      maxWorkers,
      environment: "jsdom",
      include: ["tests/{ui,flows}/**/*.test.{ts,tsx}"],
      setupFiles: [quiet, "tests/support/screen.ts"],
      // Some wait for the app to ask a server again, also on a machine that does other work.
      testTimeout: 20_000,
    },
  },
  {
    extends: true,
    test: {
      name: "browser",
      environment: "node",
      include: ["tests/browser/**/*.test.ts"],
      globalSetup: ["tests/browser/support/globalSetup.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // The files of a worker share its browser.
      isolate: false,
      // More files at once than a small machine has cores: each waits for its browser now and then.
      maxWorkers: 3,
    },
  },
  {
    extends: true,
    test: {
      name: "soak",
      environment: "node",
      include: ["tests/soak/**/*.test.ts"],
      globalSetup: ["tests/browser/support/globalSetup.ts"],
      testTimeout: 600_000,
      hookTimeout: 60_000,
    },
  },
  {
    extends: true,
    test: {
      name: "engines",
      environment: "node",
      include: ["tests/engines/**/*.test.ts"],
      globalSetup: ["tests/browser/support/globalSetup.ts"],
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  },
];
