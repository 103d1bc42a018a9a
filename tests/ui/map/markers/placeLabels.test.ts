import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../../src/ui/map/markers/placeLabels";

const view = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (x: number, y: number, width = 60) => ({ x, y, mark: 30, width, height: 18 });

describe("a label", () => {
  it("stands on the right where there is room", () => {
    expect(placeLabels([label(100, 100)], view)).toEqual(["right"]);
  });

  it("gives way to a marker, then to an earlier label", () => {
    expect(placeLabels([label(100, 100), label(140, 100)], view)).toEqual(["left", "right"]);
    expect(placeLabels([label(200, 100), label(150, 118, 90)], view)).toEqual(["right", "left"]);
  });

  it("stays within what is seen", () => {
    expect(placeLabels([label(390, 100)], view)).toEqual(["left"]);
  });

  it("is left out where there is no room at all", () => {
    const crowd = [label(100, 100), label(100, 130), label(100, 70), label(130, 100), label(70, 100)];
    expect(placeLabels(crowd, view)[0]).toBeNull();
  });
});
