import { defineConfig } from "vitest/config";

/** For Stryker, which knows nothing of vitest's projects: the tests of the rules alone. */
export default defineConfig({
  test: {
    include: ["tests/domain/**/*.test.ts"],
    setupFiles: ["tests/support/quiet.ts"],
    // As in tests/projects.ts.
    testTimeout: 20_000,
  },
});
