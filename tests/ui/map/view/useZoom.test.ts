import { act, renderHook } from "@testing-library/react";
import { Map as LeafletMap } from "leaflet";
import { expect, it } from "vitest";
import { useZoom } from "../../../../src/ui/map/view/useZoom";

it("the zoom follows the map, and so do its limits alone, as when streets come", () => {
  const map = new LeafletMap(document.createElement("div"), {
    minZoom: 6,
    maxZoom: 11,
    zoomAnimation: false,
  });
  map.setView([52, 5], 8);
  const { result } = renderHook(() => useZoom(map));
  expect(result.current).toEqual({ zoom: 8, min: 6, max: 11 });
  act(() => void map.setMaxZoom(19));
  expect(result.current).toEqual({ zoom: 8, min: 6, max: 19 });
  act(() => void map.setZoom(12));
  expect(result.current).toEqual({ zoom: 12, min: 6, max: 19 });
});
