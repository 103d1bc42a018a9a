import type { Page } from "playwright-core";
import { describe, it } from "vitest";
import { appSuite } from "./support/appSuite";
import { boxOf, isWithin } from "./support/boxes";
import { eventually } from "./support/eventually";
import { untilStill } from "./support/screen";

const suite = appSuite();

/** Of each place on the map: what of a desk lies over its middle. */
const coveredPlaces = (page: Page) =>
  page.locator(".leaflet-marker-pane").evaluate((pane) => {
    const boxes = (parts: string) =>
      [...pane.querySelectorAll(parts)].map((part) => ({ part, box: part.getBoundingClientRect() }));
    return boxes("[data-place] svg").flatMap(({ box: { x, y, width, height } }) => {
      const [left, top] = [x + width / 2, y + height / 2];
      return boxes("[data-desk] :is(svg, span)")
        .filter(({ box }) => box.left < left && left < box.right && box.top < top && top < box.bottom)
        .map(({ part }) => part.parentElement?.textContent);
    });
  });

/** Labels whose mark is not seen: beyond the map, or under its buttons. */
const strayLabels = (page: Page) =>
  page.locator(".leaflet-marker-pane").evaluate((pane) => {
    const map = pane.closest(".leaflet-container");
    return [...pane.querySelectorAll("[data-side]:not([data-side=none])")]
      .filter((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return (
          document.elementFromPoint(x + width / 2, y + height / 2)?.closest(".leaflet-container") !== map
        );
      })
      .map((mark) => mark.textContent);
  });

describe.each([
  ["phone", "rijswijk"],
  ["phone", "amsterdam"],
  ["phone", "den-bosch"],
  ["desktop", "eindhoven"],
  ["desktop", "utrecht"],
] as const)("on a %s with the desk of %s, the map", (viewport, desk) => {
  it("shows each place to go to instead, and no name without its mark", async () => {
    const path = `?service=pick-up-permit&desk=${desk}`;
    const { page } = await suite.open({ viewport, path, reducedMotion: "reduce" });
    if (desk === "eindhoven") await page.setViewportSize({ width: 768, height: 1024 });
    await page.locator(`[data-panel="${desk}"]`).waitFor();
    await untilStill(page);
    await page.locator("[data-place]").first().waitFor({ state: "attached" });
    await eventually(() => coveredPlaces(page)).toEqual([]);
    await eventually(() => strayLabels(page)).toEqual([]);
  });
});

it("a desk and its new address in the same town are seen with their surroundings, and with the visitor", async () => {
  const { page } = await suite.open({ viewport: "phone", reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Near me" }).tap();
  await page.getByRole("combobox", { name: "Or type a town or postcode" }).fill("Breda");
  await page.getByRole("option", { name: "Breda", exact: true }).tap();
  await page.getByText(/straight line from Breda/).waitFor();
  await page.locator('li[data-desk="den-bosch"]').getByRole("button").first().tap();
  await untilStill(page);
  await eventually(async () => {
    const map = await boxOf(page.locator(".leaflet-container"));
    const here = await boxOf(page.locator(".leaflet-overlay-pane path"));
    const place = await boxOf(page.locator(".leaflet-marker-pane [data-place=den-bosch-leeghwaterlaan] svg"));
    return [isWithin(here, map), isWithin(place, map)];
  }).toEqual([true, true]);
});
