import { screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

const PLANNED = "?at=2026-12-01T10:00&desk=utrecht";

/** jsdom has no share sheet; a browser with one is given by what its sheet does. */
const stubShare = (share: (shared: ShareData) => Promise<void>) =>
  Object.defineProperty(navigator, "share", { configurable: true, value: share });

afterEach(() => {
  Reflect.deleteProperty(navigator, "share");
});

describe("the calendar", () => {
  it("is offered for a planned visit", async () => {
    renderApp({ search: PLANNED });
    expect(await screen.findByRole("button", { name: "Add to calendar" })).toBeVisible();
  });

  it.each([
    ["that is not planned", "?desk=utrecht"],
    ["to a closed desk", "?at=2026-12-25T10:00&desk=utrecht"],
    ["for what the desk does not do", "?service=photo-fingerprints&at=2026-12-01T10:00&desk=hoofddorp"],
    ["in the past", "?at=2026-11-20T10:00&desk=utrecht"],
  ])("is not offered for a visit %s", async (_, search) => {
    renderApp({ search });
    await screen.findByRole("button", { name: "Share" });
    expect(screen.queryByRole("button", { name: "Add to calendar" })).not.toBeInTheDocument();
  });
});

describe("sharing", () => {
  it("hands desk, address, time and the link to the system's sheet", async () => {
    const share = vi.fn(async () => undefined);
    stubShare(share);
    const user = renderApp({ search: PLANNED });
    await user.click(await screen.findByRole("button", { name: "Share" }));
    expect(share).toHaveBeenCalledWith({
      title: "IND Utrecht",
      text: "IND Utrecht, IND Loket Utrecht, Bergstraat 58, 3511 RS Utrecht. Tuesday 1 December at 10:00, Amsterdam time",
      url: window.location.href,
    });
  });

  it("says nothing when the visitor closes the sheet", async () => {
    stubShare(() => Promise.reject(new DOMException("closed", "AbortError")));
    const user = renderApp({ search: PLANNED });
    await user.click(await screen.findByRole("button", { name: "Share" }));
    expect(screen.queryByText(/The link is copied|Copying did not work/)).not.toBeInTheDocument();
  });

  it("copies the link where there is no sheet", async () => {
    const user = renderApp({ search: PLANNED });
    await user.click(await screen.findByRole("button", { name: "Share" }));
    expect(await screen.findByText("The link is copied.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(window.location.href);
  });

  it("shows the link where nothing can be copied either", async () => {
    const user = renderApp({ search: PLANNED });
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(await screen.findByRole("button", { name: "Share" }));
    expect(
      await screen.findByText(`Copying did not work. Copy this link by hand: ${window.location.href}`),
    ).toBeVisible();
  });
});
