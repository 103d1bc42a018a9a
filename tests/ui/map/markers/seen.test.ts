import { Map as LeafletMap } from "leaflet";
import { afterEach, expect, it, vi } from "vitest";
import { controlsIn } from "../../../../src/ui/map/markers/seen";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["a wide window", false, {}, 3],
  ["a wide window beside a panel", false, { open: "true" }, 3],
  ["a phone", true, { open: "false" }, 2],
  ["a phone above a sheet", true, { open: "true" }, 1],
  ["a phone that it fills", true, { full: "true" }, 3],
])("on a map in %s, room is kept for the row's buttons", (_, narrow, state, buttons) => {
  vi.stubGlobal("matchMedia", () => ({ matches: narrow }));
  const frame = document.createElement("div");
  Object.assign(frame.dataset, state);
  const map = new LeafletMap(frame.appendChild(document.createElement("div")));
  const [row] = controlsIn(map.setView([52, 5], 8));
  expect(row && row.right - row.left).toBe(8 + buttons * (44 + 4));
});
