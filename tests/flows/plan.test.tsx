import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

async function openWeek(search = "", now?: string) {
  const user = renderApp({ search, ...(now && { now }) });
  await user.click(await screen.findByText("Week at a glance"));
  return { user, table: await screen.findByRole("table", { name: /the next seven days/ }) };
}

describe("the week at a glance", () => {
  it("is a table of eight desks and seven days, today first", async () => {
    const { table } = await openWeek();
    const headers = within(table)
      .getAllByRole("columnheader")
      .map((header) => header.textContent);
    expect(headers).toEqual(["Desk", "Tue24", "Wed25", "Thu26", "Fri27", "Sat28", "Sun29", "Mon30"]);
    expect(within(table).getAllByRole("rowheader")).toHaveLength(8);
    const rotterdam = within(table).getByRole("row", { name: /IND Rotterdam/ });
    expect(
      within(rotterdam)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["9–16", "9–16", "9–12", "9–16", "–closed", "–closed", "9–16"]);
  });

  it("marks the day of the visit", async () => {
    const { table } = await openWeek("?at=2026-11-26T13:00");
    expect(within(table).getByRole("columnheader", { current: "date" })).toHaveAccessibleName(
      "Thursday 26 November",
    );
  });

  it("names closing days, and those to check first", async () => {
    const { table } = await openWeek("", "2026-12-22T10:00:00Z");
    expect(screen.getByText("Friday 25 December: closed, Christmas Day")).toBeVisible();
    const utrecht = within(table).getByRole("row", { name: /IND Utrecht/ });
    expect(within(utrecht).getAllByRole("cell")[3]).toHaveTextContent("Christmas Day");
  });

  it("says where the chosen service is not done at all", async () => {
    const { table } = await openWeek("?service=photo-fingerprints");
    const hoofddorp = within(table).getByRole("row", { name: /IND Hoofddorp/ });
    expect(within(hoofddorp).getByRole("cell")).toHaveTextContent("Not at this desk");
  });

  it("plans a visit with one tap, at the time one wanted if the desk is open then", async () => {
    const { user } = await openWeek("?service=pick-up-permit&at=2026-11-25T13:30");
    await user.click(screen.getByRole("button", { name: "9–16, Friday 27 November: plan IND Utrecht" }));
    expect(window.location.search).toBe("?service=pick-up-permit&at=2026-11-27T13:30&desk=utrecht");
    expect(screen.getByRole("dialog", { name: "IND Utrecht" })).toBeVisible();
  });

  it("says of today that it is over when it is", async () => {
    const { table } = await openWeek("", "2026-11-24T15:30:00Z");
    const utrecht = within(table).getByRole("row", { name: /IND Utrecht/ });
    expect(within(utrecht).getAllByRole("cell")[0]).toHaveTextContent("over for today");
  });
});

describe("the plan in the panel", () => {
  const planOf = async (search: string, now?: string) => {
    renderApp({ search, ...(now && { now }) });
    return screen.findByRole("region", { name: "Plan your visit" });
  };

  it("says that one can go now, and when to come at the latest", async () => {
    const plan = await planOf("?desk=utrecht&service=pick-up-permit");
    expect(plan).toHaveTextContent("Next time you can go: now, until 16:00");
    expect(plan).toHaveTextContent(
      "Come by 15:30 at the latest: half an hour before closing. That is our advice, not a rule.",
    );
    expect(within(plan).queryByRole("button")).toBeNull();
  });

  it("plans the next opening with one tap", async () => {
    const user = renderApp({ search: "?desk=hoofddorp&service=pick-up-permit&at=2026-11-25T10:00" });
    const plan = await screen.findByRole("region", { name: "Plan your visit" });
    expect(plan).toHaveTextContent("Next time you can go: Thursday 26 November, 09:00–16:00");
    await user.click(within(plan).getByRole("button", { name: "Plan this time" }));
    expect(window.location.search).toBe("?service=pick-up-permit&at=2026-11-26T09:00&desk=hoofddorp");
    expect(within(plan).queryByRole("button")).toBeNull();
  });

  it("says until when to call for an appointment", async () => {
    const plan = await planOf("?desk=utrecht&service=submit-application");
    expect(plan).toHaveTextContent("Make an appointment first. Call now, until 17:00.");
    expect(plan).not.toHaveTextContent("advice");
  });

  it("says when the phone line opens, and until when to call then", async () => {
    const plan = await planOf("?desk=utrecht&service=submit-application", "2026-11-27T18:00:00Z");
    expect(plan).toHaveTextContent("The phone line opens Monday 30 November at 09:00; call until 17:00.");
  });

  it("does not speak of a time that has passed", async () => {
    const plan = await planOf("?desk=utrecht&at=2026-11-20T10:00");
    expect(plan).toHaveTextContent("Next time you can go: now, until 16:00");
  });

  it("says that hours more than a year ahead are not known", async () => {
    expect(await planOf("?desk=utrecht&at=2028-02-29T10:00")).toHaveTextContent(
      "Hours that far ahead are not known",
    );
  });

  it("is left out where the desk does not do the service", async () => {
    renderApp({ search: "?desk=hoofddorp&service=photo-fingerprints" });
    await screen.findByRole("dialog");
    expect(screen.queryByRole("region", { name: "Plan your visit" })).toBeNull();
  });
});
