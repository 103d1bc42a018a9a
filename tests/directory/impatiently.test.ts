import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { impatiently } from "../../src/directory/impatiently";

const IN_VAIN = { kind: "unreachable", hung: true };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("work that may hang", () => {
  it("gives what it gives, or fails as it fails", async () => {
    await expect(impatiently(async () => "done")).resolves.toBe("done");
    await expect(impatiently(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  });

  it("is given up after twelve seconds, and told so", async () => {
    let told = false;
    const waiting = impatiently((signal) => {
      signal.addEventListener("abort", () => {
        told = true;
      });
      return new Promise(() => undefined);
    });
    const end = expect(waiting).rejects.toMatchObject(IN_VAIN);
    await vi.advanceTimersByTimeAsync(11_999);
    expect(told).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await end;
    expect(told).toBe(true);
  });

  it("leaves no timer behind", async () => {
    await impatiently(async () => "done");
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
