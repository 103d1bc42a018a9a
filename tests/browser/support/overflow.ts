import type { Page } from "playwright-core";

/** Pixels by which the page is wider than its window. */
export const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * The controls whose words do not fit: wider than their box, or beyond the edge of the window. Of a map, what lies beyond
 * its frame is no fault.
 */
export const clippedControls = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, a[href], select, summary, input, [role=button]")]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => !control.closest(".leaflet-map-pane"))
      .filter((control) => {
        const { left, right, width } = control.getBoundingClientRect();
        const within = [control, ...control.querySelectorAll("span")].filter(
          (part) => !part.classList.contains("visually-hidden"),
        );
        const cut = within.some((part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1);
        return width > 1 && (cut || left < -0.5 || right > window.innerWidth + 0.5);
      })
      .map((control) => `${control.tagName}: ${control.textContent || control.getAttribute("aria-label")}`),
  );
