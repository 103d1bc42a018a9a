import { expect } from "vitest";

/** As long as Playwright's own waits; vitest's default of one second is too short for a busy machine. */
const PATIENCE = { timeout: 30_000 };

/** Reads again until the expectation holds: `await eventually(() => page.url()).toBe(…)`. */
export const eventually = <Value>(read: () => Value) => expect.poll(read, PATIENCE);
