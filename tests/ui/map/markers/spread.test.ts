import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "../../../../src/ui/map/markers/spread";

const gap = (spots: ReturnType<typeof spread>) =>
  Math.min(...spots.flatMap((a, i) => spots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

describe("markers that lie on each other", () => {
  it("part until each can be tapped", () => {
    const spots = spread(
      [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 300, y: 300 },
      ],
      44,
    );
    expect(spots).toEqual([
      { x: -17, y: 0 },
      { x: 27, y: 0 },
      { x: 300, y: 300 },
    ]);
  });

  it("part also on the very same place", () => {
    expect(
      gap(
        spread(
          [
            { x: 5, y: 5 },
            { x: 5, y: 5 },
          ],
          44,
        ),
      ),
    ).toBeCloseTo(44);
  });

  it("stay where they are when there is room", () => {
    const roomy = [
      { x: 0, y: 0 },
      { x: 44, y: 0 },
    ];
    expect(spread(roomy, 44)).toEqual(roomy);
  });

  it("go out of the way of those that stay, also from their very place", () => {
    const fixed = [{ x: 0, y: 0, distance: 30 }];
    expect(spread([{ x: 0, y: -10 }], 30, fixed)).toEqual([{ x: 0, y: -30 }]);
    expect(spread([{ x: 0, y: 0 }], 30, fixed)).toEqual([{ x: 30, y: 0 }]);
  });

  it("part for any eight places as close as a country on a small phone", () => {
    const coordinate = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 8, maxLength: 8 }),
        (spots) => {
          expect(gap(spread(spots, 44))).toBeGreaterThan(40);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
