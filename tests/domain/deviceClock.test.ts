import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Heard } from "../../src/domain/deviceClock";
import { clockDoubt } from "../../src/domain/deviceClock";

const at = (written: string) => Date.parse(`${written}Z`);
const BUILT = at("2026-11-20T12:00");
const NOW = at("2026-11-24T10:20");
const heard = (device: string, from: string, to = from): Heard => ({
  device: at(device),
  server: { from: at(from), to: at(to) },
});

describe("without a server's word the device's clock is believed unless it shows a time before the build:", () => {
  it.each([
    ["2026-11-24T10:20", true],
    ["2036-11-24T10:20", true],
    ["2026-11-20T12:00", true],
    ["2026-11-20T11:55", true],
    ["2026-11-20T11:54", false],
    ["2016-11-24T10:20", false],
    ["1970-01-01T00:00", false],
  ])("%s", (now, believed) => {
    expect(clockDoubt(at(now), BUILT, null)).toEqual(
      believed ? null : { kind: "before-built", built: BUILT },
    );
  });
});

describe("the device's clock and the server's may differ by five minutes:", () => {
  it.each([
    ["the same", "2026-11-24T10:20", null],
    ["five minutes slow", "2026-11-24T10:15", null],
    ["five minutes fast", "2026-11-24T10:25", null],
    ["six minutes slow", "2026-11-24T10:14", "off"],
    ["six minutes fast", "2026-11-24T10:26", "off"],
    ["a day slow", "2026-11-23T10:20", "off"],
    ["ten years fast", "2036-11-24T10:20", "off"],
  ])("%s", (_, device, kind) => {
    const doubt = clockDoubt(at(device), BUILT, heard(device, "2026-11-24T10:20"));
    expect(doubt?.kind ?? null).toBe(kind);
  });

  it("an answer that a cache held for an hour was sent within this hour", () => {
    const doubtAt = (device: string) =>
      clockDoubt(at(device), BUILT, heard(device, "2026-11-24T09:20", "2026-11-24T10:20"));
    expect(["2026-11-24T09:15", "2026-11-24T09:50", "2026-11-24T10:25"].map(doubtAt)).toEqual([
      null,
      null,
      null,
    ]);
    expect(doubtAt("2026-11-24T09:14")).toMatchObject({ server: at("2026-11-24T09:20") });
    expect(doubtAt("2026-11-24T10:26")).toMatchObject({ server: at("2026-11-24T10:20") });
  });

  it("where both agree, a page that was built later is what is wrong", () => {
    const both = "2026-11-24T10:20";
    expect(clockDoubt(at(both), at("2026-12-24T10:20"), heard(both, both))).toBeNull();
  });
});

describe("any two clocks", () => {
  const HOUR = 3_600_000;
  const instants = fc.integer({ min: 0, max: at("2099-12-31T23:59") });
  const held = fc.integer({ min: 0, max: 48 * HOUR });

  it("that tell the same are believed, however long a cache held the answer", () => {
    fc.assert(
      fc.property(instants, held, fc.double({ min: 0, max: 1, noNaN: true }), (from, age, share) => {
        const device = from + age * share;
        expect(clockDoubt(device, BUILT, { device, server: { from, to: from + age } })).toBeNull();
      }),
    );
  });

  it("that are an hour apart are doubted, to both sides, whatever has passed since", () => {
    fc.assert(
      fc.property(instants, held, fc.integer({ min: HOUR, max: 1000 * HOUR }), (from, age, apart) => {
        const server = { from, to: from + age };
        for (const [device, nearest] of [
          [from - apart, from],
          [from + age + apart, from + age],
        ] as const)
          expect(clockDoubt(NOW, BUILT, { device, server })).toEqual({
            kind: "off",
            device,
            server: nearest,
          });
      }),
    );
  });
});
