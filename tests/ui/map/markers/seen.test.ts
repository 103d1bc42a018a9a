import { Map as LeafletMap } from "leaflet";
import { afterEach, expect, it, vi } from "vitest";
import { controlsIn } from "../../../../src/ui/map/markers/seen";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["a wide window", false, false, 3],
  ["a phone", true, false, 2],
  ["a phone that it fills", true, true, 3],
])("on a map in %s, room is kept for the row's buttons", (_, narrow, full, buttons) => {
  vi.stubGlobal("matchMedia", () => ({ matches: narrow }));
  const frame = document.createElement("div");
  frame.dataset.full = String(full);
  const map = new LeafletMap(frame.appendChild(document.createElement("div")));
  const [row] = controlsIn(map.setView([52, 5], 8));
  expect(row && row.right - row.left).toBe(8 + buttons * (44 + 4));
});
