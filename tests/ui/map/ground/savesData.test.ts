import { afterEach, describe, expect, it, vi } from "vitest";
import { savesData } from "../../../../src/ui/map/ground/savesData";

const connect = (connection: object) =>
  Reflect.defineProperty(navigator, "connection", { configurable: true, value: connection });

const systemWants = (wanted: string) =>
  vi.stubGlobal("matchMedia", (media: string) => ({ matches: media === wanted }));

afterEach(() => {
  Reflect.deleteProperty(navigator, "connection");
  systemWants("nothing");
});

describe("data is saved", () => {
  it("where the browser's own switch says so", () => {
    connect({ saveData: true });
    expect(savesData()).toBe(true);
  });

  it("where the system says so", () => {
    systemWants("(prefers-reduced-data: reduce)");
    expect(savesData()).toBe(true);
  });

  it.each([
    ["has neither", () => undefined],
    ["has the switch off", () => void connect({ saveData: false })],
    ["knows no switch", () => void connect({})],
    ["is asked for something else", () => void systemWants("(prefers-reduced-motion: reduce)")],
  ])("not where a browser %s", (_, given) => {
    given();
    expect(savesData()).toBe(false);
  });
});
