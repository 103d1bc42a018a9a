import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findPanel, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

const PLANNED = "?service=pick-up-permit&at=2026-12-01T10:00&desk=zwolle";
const SAID =
  "IND Zwolle. Not confirmed after 7 February 2022. Collect a residence permit. Tuesday 1 December 2026 at 10:00, " +
  "Amsterdam time. La Grande Vitesse, Zuiderzeelaan 43-51, 8017 JV Zwolle. Check before you go.";
const SUNDAY_NIGHT = "2026-11-29T21:00:00Z";

/** jsdom has no share sheet; a browser with one is given by what its sheet does. */
const stubShare = (share: (shared: ShareData) => Promise<void>) =>
  Object.defineProperty(navigator, "share", { configurable: true, value: share });

/** What the browser is given to save: the name of the file and its text. */
function savedFiles() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  // jsdom has neither.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { names, text: async () => (await blobs[0]?.text()) ?? "" };
}

afterEach(() => {
  Reflect.deleteProperty(navigator, "share");
});

async function open(search: string, now?: string) {
  const user = renderApp({ search, ...(now && { now }) });
  return { user, panel: within(await findPanel()) };
}

describe("the calendar", () => {
  it("takes a planned visit", async () => {
    const saved = savedFiles();
    const { user, panel } = await open(PLANNED);
    await user.click(panel.getByRole("button", { name: "Add to calendar" }));
    expect(await panel.findByText("The calendar file is saved. Open it to add the entry.")).toBeVisible();
    expect(saved.names).toEqual(["zwolle-2026-12-01-1000.ics"]);
    expect(await saved.text()).toContain("SUMMARY:Check first: IND Zwolle: Collect a residence permit");
  });

  it("is not said to have a visit whose time has changed since", async () => {
    savedFiles();
    const { user, panel } = await open(PLANNED);
    await user.click(panel.getByRole("button", { name: "Add to calendar" }));
    await user.click(panel.getByRole("button", { name: "Change the time" }));
    expect(panel.getByText(/^The calendar file is saved\./)).toBeVisible();
    fireEvent.change(panel.getByLabelText("Dutch time"), { target: { value: "10:30" } });
    expect(panel.queryByText(/^The calendar file is saved\./)).toBeNull();
  });

  it.each([
    ["that is not planned", "?desk=zwolle"],
    ["to a desk that is closed then", "?at=2026-12-25T10:00&desk=zwolle"],
    ["to a desk that is closed for good", "?at=2026-12-01T10:00&desk=utrecht"],
    ["to a desk that has moved", "?at=2026-12-01T10:00&desk=amsterdam"],
    ["for what the desk does not do", "?service=photo-fingerprints&at=2026-12-01T10:00&desk=hoofddorp"],
    ["in the past", "?at=2026-11-20T10:00&desk=zwolle"],
  ])("is not offered a visit %s", async (_, search) => {
    const { panel } = await open(search);
    expect(panel.getByRole("button", { name: "Share" })).toBeVisible();
    expect(panel.queryByRole("button", { name: "Add to calendar" })).toBeNull();
  });
});

describe("the reminder to call", () => {
  it("is an entry for when the phone line opens next", async () => {
    const saved = savedFiles();
    const { user, panel } = await open("?desk=utrecht&service=ask-question", SUNDAY_NIGHT);
    await user.click(panel.getByRole("button", { name: "Remind me to call" }));
    expect(await panel.findByText("The calendar file is saved. Open it to add the entry.")).toBeVisible();
    expect(saved.names).toEqual(["call-ind-2026-11-30-0900.ics"]);
    const text = await saved.text();
    expect(text).toContain("SUMMARY:Call the IND: 088 0430 430");
    expect(text).toContain("DTSTART:20261130T080000Z");
  });

  it("stands where a question about one's own application is answered, too", async () => {
    const saved = savedFiles();
    const user = renderApp({ now: SUNDAY_NIGHT, search: "?service=my-application" });
    await user.click(await screen.findByRole("button", { name: "Remind me to call" }));
    expect(await screen.findByText("The calendar file is saved. Open it to add the entry.")).toBeVisible();
    expect(saved.names).toEqual(["call-ind-2026-11-30-0900.ics"]);
  });

  it("is not offered while somebody answers", async () => {
    const { panel } = await open("?desk=zwolle");
    expect(panel.queryByRole("button", { name: "Remind me to call" })).toBeNull();
  });
});

describe("sharing", () => {
  it("hands desk, standing, service, time, address and the link to the system's sheet", async () => {
    const share = vi.fn(async () => undefined);
    stubShare(share);
    const { user, panel } = await open(PLANNED);
    await user.click(panel.getByRole("button", { name: "Share" }));
    expect(share).toHaveBeenCalledWith({ title: "IND Zwolle", text: SAID, url: window.location.href });
  });

  it("says nothing when the visitor closes the sheet", async () => {
    stubShare(() => Promise.reject(new DOMException("closed", "AbortError")));
    const { user, panel } = await open(PLANNED);
    await user.click(panel.getByRole("button", { name: "Share" }));
    expect(panel.queryByText(/is copied|Copying did not work/)).toBeNull();
  });

  it("copies the same text with the link where there is no sheet", async () => {
    const { user, panel } = await open(PLANNED);
    await user.click(panel.getByRole("button", { name: "Share" }));
    expect(await panel.findByText("The visit is copied, with its link.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(`${SAID} ${window.location.href}`);
  });

  it("shows text and link where nothing can be copied either", async () => {
    const { user, panel } = await open(PLANNED);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(panel.getByRole("button", { name: "Share" }));
    expect(
      await screen.findByText(`Copying did not work. Copy this by hand: ${SAID} ${window.location.href}`),
    ).toBeVisible();
  });
});
