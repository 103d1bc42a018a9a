import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../../src/ui/map/markers/placeLabels";

const view = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (x: number, y: number, width = 60) => ({ x, y, mark: 30, width, height: 18 });

const sides = (...args: Parameters<typeof placeLabels>) =>
  placeLabels(...args).map((placed) => placed?.side ?? null);

describe("a label", () => {
  it("stands on the right where there is room", () => {
    expect(sides([label(100, 100)], view)).toEqual(["right"]);
  });

  it("gives way to a marker, then to an earlier label", () => {
    expect(sides([label(100, 100), label(140, 100)], view)).toEqual(["left", "right"]);
    expect(sides([label(200, 100), label(150, 118, 90)], view)).toEqual(["right", "left"]);
  });

  it("stays within what is seen", () => {
    expect(sides([label(380, 100)], view)).toEqual(["left"]);
  });

  it("moves sideways below its marker before it is cut", () => {
    const tall = { left: 0, top: 0, right: 70, bottom: 300 };
    const [placed] = placeLabels([label(20, 100)], tall);
    expect(placed).toMatchObject({ side: "top", shift: 10 });
    expect(placed?.box).toMatchObject({ left: 0, right: 60 });
  });

  it("is left out rather than cut", () => {
    expect(sides([label(20, 20, 90)], { left: 0, top: 0, right: 80, bottom: 80 })).toEqual([null]);
  });

  it("is left out where there is no room at all", () => {
    const crowd = [label(100, 100), label(100, 130), label(100, 70), label(130, 100), label(70, 100)];
    expect(sides(crowd, view)[0]).toBeNull();
  });

  it("is left out where its marker is not seen: beyond the edge, or under a button", () => {
    const button = { left: 0, top: 256, right: 56, bottom: 300 };
    expect(sides([label(403, 100), label(395, 200)], view)).toEqual([null, null]);
    expect(sides([label(30, 280), label(75, 280)], view, [button])).toEqual([null, "right"]);
    expect(sides([{ ...label(30, 270), chosen: true }], view, [button])).toEqual(["top"]);
  });

  it("covers nothing that others have taken", () => {
    const pin = { left: 115, top: 85, right: 145, bottom: 115 };
    expect(sides([label(100, 100)], view, [], [pin])).toEqual(["left"]);
  });
});
