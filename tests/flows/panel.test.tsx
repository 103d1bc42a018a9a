import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { directory } from "../support/directory";
import { deskItem, findPanel, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

async function openPanel(search: string, now?: string) {
  renderApp({ search, ...(now && { now }) });
  return within(await findPanel());
}

/** The words of a section of the panel. */
const section = (panel: ReturnType<typeof within>, name: string) => panel.getByRole("region", { name });

describe("the panel", () => {
  it.each(directory.desks.map((desk) => [desk.id, desk]))(
    "of %s has its name and address",
    async (id, desk) => {
      const panel = await openPanel(`?desk=${id}`);
      expect(screen.getByRole("dialog", { name: desk.name })).toHaveAttribute("data-panel", id);
      const address = section(panel, "Address");
      for (const line of [desk.building, desk.street, `${desk.postcode} ${desk.city}`])
        expect(address).toHaveTextContent(line);
    },
  );

  it("leads to the address, never to the estimated point", async () => {
    const panel = await openPanel("?desk=zwolle");
    for (const name of [/Public transport/, /Bike/, /Walk/, /Car/, /OpenStreetMap/, /Apple Maps/]) {
      const link = panel.getByRole("link", { name });
      expect(decodeURIComponent(link.getAttribute("href") ?? "")).toContain(
        "Zuiderzeelaan 43-51, 8017 JV Zwolle",
      );
      expect(link.getAttribute("href")).not.toContain("52.5");
    }
    expect(section(panel, "Address")).toHaveTextContent(
      "within about 300 metres of the desk (the neighbourhood)",
    );
  });

  it("copies the address", async () => {
    const user = renderApp({ search: "?desk=utrecht" });
    await user.click(await screen.findByRole("button", { name: "Copy address" }));
    expect(await screen.findByText("Copied")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe("IND Loket Utrecht\nBergstraat 58\n3511 RS Utrecht");
  });

  it("says when copying did not work", async () => {
    const user = renderApp({ search: "?desk=utrecht" });
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("not allowed"));
    await user.click(await screen.findByRole("button", { name: "Copy address" }));
    expect(await screen.findByText(/Copying did not work/)).toBeVisible();
  });

  it("shows the week of the visit, with its day and its closing days", async () => {
    const panel = await openPanel("?desk=utrecht&at=2026-12-24T13:00");
    const rows = within(section(panel, "Opening hours")).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "DayOpen",
      "Mon 21 Dec 09:00–16:00",
      "Tue 22 Dec 09:00–16:00",
      "Wed 23 Dec 09:00–16:00",
      "Thu 24 Dec (your visit)09:00–16:00",
      "Fri 25 Dec closed – Christmas Day",
      "Sat 26 Dec closed – Second Day of Christmas",
      "Sun 27 Dec closed",
    ]);
    expect(rows[4]).toHaveAttribute("aria-current", "date");
  });

  it("puts the rule of the chosen service first", async () => {
    const panel = await openPanel("?desk=utrecht&service=pick-up-permit");
    const rules = within(section(panel, "Do I need an appointment?"));
    expect(rules.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "Do I need an appointment?",
      "Just walk in",
      "Make an appointment",
    ]);
    expect(rules.getAllByRole("listitem")[0]).toHaveTextContent("Collect a residence permit (Your choice)");
    expect(section(panel, "Do I need an appointment?")).toHaveTextContent("Verblijfsdocument ophalen");
  });

  it("says beside the listing's rule that one has had to book since 2020", async () => {
    const panel = await openPanel("?desk=utrecht");
    expect(section(panel, "Do I need an appointment?")).toHaveTextContent("Since spring 2020");
  });

  it("says what Hoofddorp does not do", async () => {
    const panel = await openPanel("?desk=hoofddorp&service=photo-fingerprints");
    const rules = within(section(panel, "Do I need an appointment?"));
    expect(rules.getAllByRole("heading")[1]).toHaveTextContent("Not at this desk");
  });

  it("says what to bring for the chosen service and for every visit", async () => {
    const panel = await openPanel("?desk=utrecht&service=photo-fingerprints");
    const bring = section(panel, "What to bring");
    expect(bring).toHaveTextContent("No photo of your own");
    expect(bring).toHaveTextContent("Appointment: biometric information (IND, 16 June 2023)");
    expect(bring).toHaveTextContent("Your valid passport");
    expect(bring).not.toHaveTextContent("Come yourself");
  });

  it("shows each advisory with its source and date", async () => {
    const panel = await openPanel("?desk=rotterdam");
    const advisory = screen.getByRole("dialog").querySelector("[data-advisory='closed']");
    expect(advisory).toHaveTextContent("Later reported closed (25 May 2022)");
    expect(panel.getByRole("link", { name: /Source: IND, 7 February 2022/ })).toHaveAttribute(
      "href",
      expect.stringContaining("ind-provides-services-from-four-desks"),
    );
  });
});

describe("the phone line in the panel", () => {
  const lineAt = async (search: string, now: string) =>
    section(await openPanel(search, now), "Make the appointment");

  it("is about now, also when the visit is planned for a Sunday", async () => {
    expect(await lineAt("?desk=utrecht&at=2026-11-29T10:00", "2026-11-24T10:20:00Z")).toHaveTextContent(
      "The phone line is open now, until 17:00.",
    );
  });

  it("says when it opens", async () => {
    expect(await lineAt("?desk=utrecht&at=2026-11-24T10:00", "2026-11-27T16:00:00Z")).toHaveTextContent(
      "The phone line is closed now: outside opening hours. Opens Monday 30 November at 09:00",
    );
  });

  it("is closed on closing days too", async () => {
    expect(await lineAt("?desk=utrecht", "2027-04-27T10:00:00Z")).toHaveTextContent(
      "The phone line is closed now: King's Day. Opens tomorrow, Wednesday 28 April, at 09:00",
    );
  });

  it("has one number, and from abroad its international form first", async () => {
    const line = within(await lineAt("?desk=utrecht", "2026-11-24T10:20:00Z"));
    const numbers = line.getAllByRole("link", { name: /^Call/ });
    // Both time zones that the tests run in are not Amsterdam's.
    expect(numbers.map(({ textContent }) => textContent?.trim())).toEqual([
      "+31 88 0430 430",
      "088 0430 430",
    ]);
    for (const number of numbers) expect(number).toHaveAttribute("href", "tel:+31880430430");
  });
});

describe("the focus", () => {
  it("goes into the panel and comes back to what opened it, by Esc and by the close button", async () => {
    const user = renderApp();
    for (const close of [
      () => user.keyboard("{Escape}"),
      () => user.click(screen.getByRole("button", { name: "Close" })),
    ]) {
      const opener = within(await deskItem("IND Zwolle")).getByRole("button");
      await user.click(opener);
      expect(screen.getByRole("heading", { name: "IND Zwolle", level: 2 })).toHaveFocus();
      await close();
      expect(screen.queryByRole("dialog")).toBeNull();
      expect(opener).toHaveFocus();
    }
  });

  it("comes back to the desk that was opened last", async () => {
    const user = renderApp();
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    const last = within(await deskItem("IND Utrecht")).getByRole("button");
    await user.click(last);
    expect(screen.getByRole("heading", { name: "IND Utrecht", level: 2 })).toHaveFocus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(last).toHaveFocus();
  });

  it("goes to the desk in the list when a link opened the panel", async () => {
    const user = renderApp({ search: "?desk=zwolle" });
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    await waitFor(async () => expect(within(await deskItem("IND Zwolle")).getByRole("button")).toHaveFocus());
  });
});
