import { act, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { copyOf, directoryText } from "../support/directory";
import { renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

interface Options {
  readonly search?: string;
  readonly now?: string;
  /** the directory's file */
  readonly text?: string;
}

async function openWeek({ search = "", now, text = directoryText }: Options = {}) {
  const answer = async () => new Response(text);
  const user = renderApp({ search, answer, built: copyOf(text), ...(now && { now }) });
  await user.click(await screen.findByText("Week at a glance"));
  await screen.findByText(CAPTION);
  return user;
}

const CAPTION = /Tap a day to plan it/;

/** The element around one; what is looked for in it is found much sooner than in the whole page. */
function around(element: HTMLElement, selector: string): HTMLElement {
  const found = element.closest<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} around it`);
  return found;
}
const table = () => around(screen.getByText(CAPTION), "table");
const button = (name: string) => within(around(table(), "details")).getByRole("button", { name });
const row = (desk: string) =>
  around(within(table()).getByRole("rowheader", { name: new RegExp(`^${desk}`) }), "[role=row]");
const cells = (desk: string) => within(row(desk)).getAllByRole("cell");
const desks = () =>
  within(table())
    .getAllByRole("rowheader")
    .map((header) => header.textContent.trim());
const days = () =>
  within(table())
    .getAllByRole("columnheader")
    .map((header) => header.textContent);

/** The file with Zwolle reported closed from a day on. */
function closingZwolle(since: string): string {
  const written: { desks: { id: string; advisories: unknown[] }[]; sources: { id: string }[] } =
    JSON.parse(directoryText);
  written.desks
    .find(({ id }) => id === "zwolle")
    ?.advisories.push({
      kind: "closed",
      since,
      precision: "on",
      text: { en: "The desk in Zwolle closes." },
      source: written.sources[0]?.id,
    });
  return JSON.stringify(written);
}

afterEach(() => localStorage.clear());

describe("the week at a glance", () => {
  it("is the table of a week, from Monday on; the caption says which", async () => {
    await openWeek();
    expect(screen.getByRole("table")).toHaveAccessibleName(
      "Any service: Mon 23 Nov – Sun 29 Nov, Amsterdam time. Tap a day to plan it.",
    );
    expect(days()).toEqual(["Desk", "Mon23", "Tue24", "Wed25", "Thu26", "Fri27", "Sat28", "Sun29"]);
  });

  it("has the desks in the order of the list, those that are gone last, each with its standing", async () => {
    await openWeek();
    expect(desks()).toEqual([
      "IND Hoofddorp not confirmed",
      "IND Zwolle not confirmed",
      "IND 's-Hertogenbosch (Den Bosch) reported changed",
      "IND Amsterdam reported moved",
      "IND Rijswijk reported moved",
      "IND Eindhoven reported closed",
      "IND Rotterdam reported closed",
      "IND Utrecht reported closed",
    ]);
    expect(row("IND Utrecht")).toHaveAttribute("data-standing", "closed");
    expect(row("IND Zwolle")).toHaveAttribute("data-standing", "unconfirmed");
  });

  it("puts the nearest desks first, and says how far they are, when one has said from where", async () => {
    localStorage.setItem("ind-desk-finder.town", "Emmen");
    await openWeek();
    await screen.findByText(/^Nearest first/);
    expect(desks().slice(0, 2)).toEqual([
      expect.stringMatching(/^IND Zwolle not confirmed \d+ km$/),
      expect.stringMatching(/^IND Hoofddorp not confirmed \d+ km$/),
    ]);
    expect(desks()).toContain("IND Utrecht reported closed");
  });

  it("has no button for a desk that is gone, and keeps its listed hours readable", async () => {
    await openWeek();
    for (const desk of ["IND Utrecht", "IND Rotterdam", "IND Eindhoven", "IND Amsterdam", "IND Rijswijk"])
      expect(row(desk).querySelector("button")).toBeNull();
    const rotterdam = cells("IND Rotterdam");
    expect(rotterdam[3]).toHaveAccessibleName("reported closed: listed 9–12");
    expect(within(row("IND Rotterdam")).getByText("9–12")).toBeVisible();
    for (const cell of rotterdam) expect(cell).toHaveAccessibleName(/^reported closed: /);
    for (const cell of cells("IND Amsterdam")) expect(cell).toHaveAccessibleName(/^reported moved: /);
  });

  it("says what is in doubt before the hours of a desk to which one may go", async () => {
    await openWeek();
    const [tuesday, thursday, ...others] = within(row("IND Hoofddorp")).getAllByRole("button");
    expect(tuesday).toHaveAccessibleName("not confirmed: 9–16, Tuesday 24 November: plan IND Hoofddorp");
    expect(thursday).toHaveAccessibleName("not confirmed: 9–16, Thursday 26 November: plan IND Hoofddorp");
    expect(others).toEqual([]);
  });

  it("judges each day by itself: a closure that is announced begins in the middle of a week", async () => {
    await openWeek({ text: closingZwolle("2026-11-26") });
    expect(desks()).toContain("IND Zwolle not confirmed. From 26 November 2026: reported closed");
    const expected = [
      "not confirmed: 9–16, over",
      "not confirmed: 9–16, Tuesday 24 November: plan IND Zwolle",
      "not confirmed: 9–16, Wednesday 25 November: plan IND Zwolle",
      "reported closed: listed 9–16",
      "reported closed: listed 9–16",
      "reported closed: closed",
      "reported closed: closed",
    ];
    for (const [index, cell] of cells("IND Zwolle").entries())
      expect(cell).toHaveAccessibleName(expected[index]);
    expect(row("IND Zwolle").querySelectorAll("button")).toHaveLength(2);
  });

  it("speaks for the chosen service", async () => {
    await openWeek({ search: "?service=photo-fingerprints" });
    expect(table()).toHaveAccessibleName(/^Passport photo or fingerprints: /);
    expect(row("IND Zwolle")).toHaveAttribute("data-standing", "changed");
    expect(cells("IND Hoofddorp")).toHaveLength(1);
    expect(cells("IND Hoofddorp")[0]).toHaveTextContent("not at this desk");
  });

  it("marks the day of the visit", async () => {
    await openWeek({ search: "?at=2026-11-26T13:00" });
    expect(within(table()).getByRole("columnheader", { current: "date" })).toHaveAccessibleName(
      "Thursday 26 November",
    );
    expect(within(row("IND Utrecht")).getByRole("cell", { current: "date" })).toBe(cells("IND Utrecht")[3]);
  });

  it("says of days that have passed, and of a day whose hours have, that they are over", async () => {
    await openWeek({ now: "2026-11-24T15:30:00Z" });
    expect(cells("IND Hoofddorp")[0]).toHaveAccessibleName("not confirmed: 9–16, over");
    expect(cells("IND Hoofddorp")[1]).toHaveAccessibleName("not confirmed: 9–16, over");
  });

  it("names closing days, and those to check first", async () => {
    await openWeek({ search: "?at=2026-12-24T10:00" });
    expect(screen.getByText("Friday 25 December: closed, Christmas Day")).toBeVisible();
    expect(cells("IND Zwolle")[4]).toHaveAccessibleName("not confirmed: closed – Christmas Day");
  });

  it("names a closing day that one desk alone does not keep", async () => {
    const written = JSON.parse(directoryText);
    const zwolle = written.desks.find(({ id }: { id: string }) => id === "zwolle");
    zwolle.overrides.push({
      day: "2026-12-25",
      periods: ["10:00-12:00"],
      reason: { en: "Open for once" },
      source: "ind-four-desks",
    });
    await openWeek({ search: "?at=2026-12-25T10:30", text: JSON.stringify(written) });
    expect(cells("IND Zwolle")[4]).toHaveAccessibleName(/^not confirmed: 10–12/);
    expect(screen.getByText("Friday 25 December: closed, Christmas Day")).toBeVisible();
  });
});

describe("the weeks", () => {
  it("are those of the planned day, however far", async () => {
    await openWeek({ search: "?at=2027-04-27T10:00" });
    expect(table()).toHaveAccessibleName(/Mon 26 Apr 2027 – Sun 2 May 2027/);
    expect(screen.getByText("Tuesday 27 April 2027: closed, King's Day")).toBeVisible();
  });

  it("can be turned, and the new one is spoken", async () => {
    const user = await openWeek();
    await user.click(button("Week after"));
    await user.click(button("Week after"));
    expect(table()).toHaveAccessibleName(/Mon 7 Dec – Sun 13 Dec/);
    expect(screen.getByText("Mon 7 Dec – Sun 13 Dec")).toHaveAttribute("role", "status");
    await user.click(button("Week before"));
    expect(days()[1]).toBe("Mon30");
    expect(window.location.search).toBe("");
  });

  it("lead back to this one, and not before it", async () => {
    const user = await openWeek({ search: "?at=2026-12-03T10:00" });
    await user.click(button("This week"));
    expect(days()[1]).toBe("Mon23");
    expect(button("This week")).toHaveFocus();
    expect(button("This week")).toHaveAttribute("aria-disabled", "true");
    await user.click(button("Week before"));
    expect(days()[1]).toBe("Mon23");
  });

  it("follow the planned day when it changes", async () => {
    const user = await openWeek();
    await user.click(button("Week after"));
    expect(days()[1]).toBe("Mon30");
    window.history.pushState(null, "", "/?at=2026-12-10T10:00");
    act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
    expect(days()[1]).toBe("Mon7");
  });

  it("begin with the next one when this one is over", async () => {
    await openWeek({ now: "2026-11-29T21:00:00Z" });
    expect(days()[1]).toBe("Mon30");
    expect(button("Week before")).toHaveAttribute("aria-disabled", "false");
  });
});

describe("a tap on a day of the week", () => {
  it("plans the time one wanted, if the desk is open then", async () => {
    const user = await openWeek({ search: "?service=pick-up-permit&at=2026-11-25T13:30" });
    await user.click(button("not confirmed: 9–16, Friday 27 November: plan IND Zwolle"));
    expect(window.location.search).toBe("?service=pick-up-permit&at=2026-11-27T13:30&desk=zwolle");
    expect(await screen.findByRole("dialog", { name: "IND Zwolle" })).toBeVisible();
  });

  it("plans a quarter of an hour, not the running minute", async () => {
    const user = await openWeek();
    await user.click(button("not confirmed: 9–16, Thursday 26 November: plan IND Hoofddorp"));
    expect(window.location.search).toBe("?at=2026-11-26T11:30&desk=hoofddorp");
  });
});
