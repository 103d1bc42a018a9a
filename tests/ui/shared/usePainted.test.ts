import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { usePainted } from "../../../src/ui/shared/usePainted";

let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal("cancelAnimationFrame", (id: number) => {
    frames[id - 1] = () => undefined;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const beginFrame = () => act(() => frames.splice(0).forEach((callback) => void callback(0)));
const rest = () => act(() => vi.runAllTimers());
const shown = () => renderHook(({ value }) => usePainted(value), { initialProps: { value: "first" } });

it("a new value follows once the frame that it came with has been painted", () => {
  const { result, rerender } = shown();
  rerender({ value: "second" });
  rest();
  expect(result.current).toBe("first");
  beginFrame();
  expect(result.current).toBe("first");
  rest();
  expect(result.current).toBe("second");
});

it("a value that is replaced before its turn is never shown", () => {
  const { result, rerender } = shown();
  const seen = new Set<string>();
  rerender({ value: "second" });
  beginFrame();
  rerender({ value: "third" });
  rest();
  seen.add(result.current);
  beginFrame();
  rest();
  seen.add(result.current);
  expect([...seen]).toEqual(["first", "third"]);
});

it("nothing follows a part that is gone", () => {
  const { rerender, unmount } = shown();
  rerender({ value: "second" });
  beginFrame();
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
