import { afterEach, beforeEach, vi } from "vitest";

const output: string[] = [];

beforeEach(() => {
  output.length = 0;
  for (const method of ["error", "warn", "log", "info"] as const)
    vi.spyOn(console, method).mockImplementation((...line: unknown[]) => void output.push(line.join(" ")));
  vi.stubGlobal("fetch", (url: string) => Promise.reject(new Error(`unplanned request: ${url}`)));
});

afterEach(() => {
  if (output.length > 0)
    throw new Error(`nothing may be written to the console, but this was:\n${output.join("\n")}`);
});
