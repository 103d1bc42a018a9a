import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { copyOf, directoryText } from "../support/directory";
import { deskItem, desksUnder, findPanel, listedDesks, openTime, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

const EIGHT = [
  "hoofddorp",
  "zwolle",
  "den-bosch",
  "amsterdam",
  "rijswijk",
  "eindhoven",
  "rotterdam",
  "utrecht",
];

describe("somebody who opens the app", () => {
  it("sees how many desks may help now, and what later pages report", async () => {
    renderApp();
    expect(await screen.findByText("Now: 3 of 8 desks may help. Check first.")).toBeVisible();
    expect(
      screen.getByText(
        "By the 2016/17 listing 8 of 8 are open now. Later pages report 3 closed and 2 moved.",
      ),
    ).toBeVisible();
    // Both time zones that the tests run in are not Amsterdam's.
    expect(screen.getByText(/^Tue 24 Nov, 11:20 in the Netherlands\./)).toBeVisible();
  });

  it("sees all eight desks: those that may help first, those reported closed last", async () => {
    renderApp();
    expect(await desksUnder(/^May help: check first/)).toEqual([
      "IND Hoofddorp",
      "IND Zwolle",
      "IND 's-Hertogenbosch (Den Bosch)",
    ]);
    expect(await desksUnder(/^Reported moved/)).toEqual(["IND Amsterdam", "IND Rijswijk"]);
    expect(await desksUnder(/^Reported closed/)).toEqual(["IND Eindhoven", "IND Rotterdam", "IND Utrecht"]);
    expect(listedDesks()).toEqual(EIGHT);
  });

  it("sees on each card what was reported before what was listed, and of which moment", async () => {
    renderApp();
    const rotterdam = await deskItem("IND Rotterdam");
    expect(rotterdam).toHaveAttribute("data-standing", "closed");
    expect(rotterdam).toHaveTextContent(/Reported closed since 25 May 2022.*Now: listed open until 16:00/);
    expect(rotterdam.querySelector("[data-advisory='closed']")).toBeVisible();
  });

  it("is told what IND stands for", async () => {
    renderApp();
    const header = within(await screen.findByRole("banner"));
    expect(header.getByText(/Immigration and Naturalisation Service/)).toBeVisible();
    expect(header.getByText(/Immigratie- en Naturalisatiedienst/)).toHaveAttribute("lang", "nl");
  });

  it("finds below the eight the places that later pages name", async () => {
    renderApp();
    const heading = await screen.findByRole("heading", {
      name: "Places that the IND's planner named in November 2025 (13)",
    });
    expect(heading).toBeVisible();
    expect(screen.getByRole("heading", { level: 3, name: "IND desk Den Haag" })).toBeVisible();
  });
});

describe("somebody who chooses a service", () => {
  const choose = async (user: ReturnType<typeof renderApp>, name: string) =>
    user.selectOptions(await screen.findByRole("combobox", { name: "What" }), name);

  it("sees which desks do it, and why the other does not", async () => {
    const user = renderApp();
    await choose(user, "Passport photo or fingerprints");
    expect(screen.getByText("Now: 2 of 8 desks may help. Check first.")).toBeVisible();
    expect(await desksUnder(/^Not for this service/)).toEqual(["IND Hoofddorp"]);
    const hoofddorp = await deskItem("IND Hoofddorp");
    expect(hoofddorp).toHaveAttribute("data-availability", "not-offered");
    expect(hoofddorp).toHaveTextContent("This desk cannot take your photo or fingerprints.");
    expect(window.location.search).toBe("?service=photo-fingerprints");
  });

  it("sees that an appointment is needed, and what the listing said", async () => {
    renderApp({ search: "?service=pick-up-permit" });
    expect(await deskItem("IND Zwolle")).toHaveTextContent("By appointment (2016/17: none)");
  });

  it("books or calls with one tap, at desks that may help only", async () => {
    const user = renderApp({ search: "?service=pick-up-permit" });
    const book = within(await deskItem("IND Zwolle")).getByRole("link", { name: /^Book/ });
    expect(book).toHaveAttribute("href", "https://oap.ind.nl/oap/en/#/doc");
    expect(within(await deskItem("IND Utrecht")).queryByRole("link")).toBeNull();
    await choose(user, "Submit a permit application");
    const call = within(await deskItem("IND Zwolle")).getByRole("link", { name: "Call 088 0430 430" });
    expect(call).toHaveAttribute("href", "tel:+31880430430");
  });

  it("is asked what to book, where the IND's planner has several pages for it", async () => {
    const user = renderApp({ search: "?service=passport-stamp" });
    const zwolle = within(await deskItem("IND Zwolle"));
    expect(zwolle.queryByRole("link")).toBeNull();
    await user.click(zwolle.getByRole("button", { name: "Book" }));
    const panel = within(await findPanel("IND Zwolle"));
    expect(panel.getByRole("link", { name: /Book for a sticker/ })).toBeVisible();
    expect(panel.getByRole("link", { name: /Book for a return visa/ })).toBeVisible();
  });

  it("is sent to the phone with a question about an application of one's own", async () => {
    const user = renderApp();
    await choose(user, "Ask about my own application");
    expect(
      await screen.findByRole("heading", { name: "Questions about your own application" }),
    ).toBeVisible();
    expect(screen.getAllByText("The phone line is open now, until 17:00.")[0]).toBeVisible();
    expect(window.location.search).toBe("?service=my-application");
    // No desk answers it: none is counted, and none is said to help.
    expect(screen.queryByText(/of 8 desks/)).toBeNull();
    expect(screen.queryByRole("heading", { name: /^May help/ })).toBeNull();
    expect(await desksUnder(/^The desks|^Desks/)).toHaveLength(8);
    expect(document.title).toBe("Ask about my own application – IND desk finder");
  });

  it("sees on the card of a desk that is gone, or not the place for it, that its address is the listing's", async () => {
    renderApp({ search: "?service=pick-up-permit" });
    for (const name of ["IND Utrecht", /Den Bosch/])
      expect(await deskItem(name)).toHaveTextContent("Address as listed: ");
    expect(await deskItem("IND Zwolle")).not.toHaveTextContent("Address as listed");
  });

  it("may go in the evening where a later page says so, and is told", async () => {
    renderApp({ search: "?service=photo-fingerprints&at=2026-12-02T18:30" });
    const zwolle = await deskItem("IND Zwolle");
    expect(zwolle.closest("section")).toHaveAttribute("data-group", "help");
    expect(zwolle).toHaveAttribute("data-availability", "closed");
    expect(zwolle).toHaveTextContent("Later page: open until 20:00. Not confirmed after 7 February 2022");
    expect(zwolle).not.toHaveTextContent(/Opens/);
    expect(screen.getByText(/18:30: 2 of 8 desks may help/)).toBeVisible();
  });

  it("undoes it with Back, in one step for all that was tried", async () => {
    const user = renderApp();
    const before = window.history.length;
    await choose(user, "Passport photo or fingerprints");
    await choose(user, "Submit a permit application");
    expect(window.history.length).toBe(before + 1);
    act(() => window.history.back());
    await waitFor(() => expect(window.location.search).toBe(""));
    expect(await screen.findByText("Now: 3 of 8 desks may help. Check first.")).toBeVisible();
  });
});

describe("somebody who chooses a time", () => {
  it("gets one with one tap, and clears it with another", async () => {
    const user = renderApp();
    await openTime(user);
    await user.click(screen.getByRole("button", { name: "Tomorrow 14:00" }));
    expect(screen.getByText("Wed 25 Nov, 14:00: 2 of 8 desks may help. Check first.")).toBeVisible();
    expect(await deskItem("IND Hoofddorp")).toHaveTextContent(
      "Wed 25 Nov, 14:00: listed closed, not open on Wednesday. Opens Thursday 26 November at 09:00",
    );
    expect(window.location.search).toBe("?at=2026-11-25T14:00");
    await user.click(screen.getByRole("button", { name: "Clear" }));
    expect(screen.getByRole("button", { name: "When Now" })).toBeVisible();
    expect(window.location.search).toBe("");
  });

  it("sees at a glance which moment is chosen", async () => {
    const user = renderApp({ search: "?at=2026-12-03T11:30" });
    expect(await screen.findByRole("button", { name: "When Thu 3 Dec, 11:30" })).toBeVisible();
    await openTime(user);
    for (const chip of ["Now", "Today 13:00"])
      expect(screen.getByRole("button", { name: chip })).toHaveAttribute("aria-pressed", "false");
  });

  it("can write any day and time", async () => {
    const user = renderApp();
    await openTime(user);
    const date = screen.getByLabelText("Day");
    await user.clear(date);
    await user.type(date, "2026-11-26");
    const time = screen.getByLabelText("Dutch time");
    await user.clear(time);
    await user.type(time, "12:00");
    expect(window.location.search).toBe("?at=2026-11-26T12:00");
    expect(screen.getByText(/^By the 2016\/17 listing 7 of 8 are open then\./)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.queryByLabelText("Day")).toBeNull();
  });

  it("is told when the day is missing, and for which moment the answer still is", async () => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    await openTime(user);
    const date = screen.getByLabelText("Day");
    await user.clear(date);
    expect(date).toBeInvalid();
    expect(
      screen.getByText("Choose a day. The answer is still for Thursday 26 November at 10:30."),
    ).toBeVisible();
    expect(window.location.search).toBe("?at=2026-11-26T10:30");
  });

  it("is told which of the two is missing, whichever was changed last", async () => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    await openTime(user);
    const date = screen.getByLabelText("Day");
    await user.clear(date);
    const time = screen.getByLabelText("Dutch time");
    await user.clear(time);
    await user.type(time, "11:00");
    expect(screen.getByText(/^Choose a day\./)).toBeVisible();
    expect([date, time].map((field) => field.getAttribute("aria-invalid"))).toEqual(["true", "false"]);
  });

  it("can open and put away the choices", async () => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    const opener = await screen.findByRole("button", { name: /^When/ });
    expect(opener).toHaveAttribute("aria-expanded", "false");
    await user.click(opener);
    expect(opener).toHaveAttribute("aria-expanded", "true");
    await user.click(opener);
    expect(screen.queryByLabelText("Day")).toBeNull();
  });

  it("goes on at the answer by keyboard after clearing", async () => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    (await screen.findByRole("button", { name: "Clear" })).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("Now: 3 of 8 desks may help. Check first.")).toHaveFocus();
  });

  it.each([
    ["a moment", /^Tomorrow/],
    ["Done", /^Done$/],
  ])("goes on at 'When' by keyboard after choosing %s", async (_, name) => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    await openTime(user);
    const [button] = await screen.findAllByRole("button", { name });
    button?.focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByLabelText("Day")).toBeNull();
    expect(screen.getByRole("button", { name: /^When/ })).toHaveFocus();
  });

  it("goes on at the list by keyboard after planning the next opening", async () => {
    const user = renderApp({ search: "?at=2026-11-26T22:00" });
    (await screen.findByRole("button", { name: "Next: Fri 27 Nov, 09:00" })).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("heading", { name: /^May help/ })).toHaveFocus();
  });

  it("is told when it has passed", async () => {
    renderApp({ search: "?at=2026-11-24T11:19" });
    expect(
      await screen.findByText(
        "Tuesday 24 November at 11:19 has passed. The answer below is for that moment.",
      ),
    ).toBeVisible();
  });

  it("is told when it is too far ahead to be known", async () => {
    renderApp({ search: "?at=2028-02-29T10:00" });
    expect(await screen.findByText(/more than a year ahead/)).toBeVisible();
  });

  it("sees King's Day by its name, and the next opening with a button that plans it", async () => {
    const user = renderApp({ search: "?at=2027-04-27T10:00" });
    expect(await screen.findByText("Tue 27 Apr 2027, 10:00: none of the 8 desks is open.")).toBeVisible();
    expect(await deskItem("IND Zwolle")).toHaveTextContent(
      "10:00: closed, King's Day. Opens Wednesday 28 April 2027 at 09:00",
    );
    await user.click(screen.getByRole("button", { name: "Next: Wed 28 Apr 2027, 09:00" }));
    expect(window.location.search).toBe("?at=2027-04-28T09:00");
  });

  it("is led to the next opening where only desks that are gone are open", async () => {
    const built = copyOf(directoryText);
    const desks = built.directory.desks.filter(({ id }) => id === "utrecht" || id === "hoofddorp");
    const user = renderApp({
      search: "?at=2026-11-25T10:00",
      built: { ...built, directory: { ...built.directory, desks } },
      answer: () => new Promise(() => undefined),
    });
    expect(await screen.findByText(/none of the 2 desks/i)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Next/ }));
    expect(window.location.search).toBe("?at=2026-11-26T09:00");
  });

  it("is told on which days to call first, in the summary and on the cards", async () => {
    renderApp({ search: "?at=2027-05-05T10:00" });
    const warning =
      "Liberation Day: no source says whether the desks open. Civil servants of the state have this day off every year: expect the desk to be closed. Call before you go.";
    expect(
      within(await screen.findByRole("region", { name: "Your visit" })).getByText(warning),
    ).toBeVisible();
    expect(await deskItem("IND Zwolle")).toHaveTextContent(warning);
  });
});

describe("somebody who leaves the app open", () => {
  it("sees the desks close, and how long is left before", async () => {
    renderApp({ now: "2026-11-24T14:30:00Z" });
    expect(await deskItem("IND Zwolle")).toHaveTextContent("listed open until 16:00. Closes in 30 minutes");
    await act(() => vi.advanceTimersByTimeAsync(29 * 60_000));
    expect(await deskItem("IND Zwolle")).toHaveTextContent("Closes in 1 minute");
    await act(() => vi.advanceTimersByTimeAsync(59_000));
    expect(screen.getByText("Now: 3 of 8 desks may help. Check first.")).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(screen.getByText("Now: none of the 8 desks is open.")).toBeVisible();
    expect(await deskItem("IND Zwolle")).toHaveTextContent(
      "Now: listed closed, outside opening hours. Opens tomorrow, Wednesday 25 November, at 09:00",
    );
  });

  it("is not told of closing soon at a desk that is gone", async () => {
    renderApp({ now: "2026-11-24T14:45:00Z" });
    expect(await deskItem("IND Utrecht")).not.toHaveTextContent("Closes in");
  });
});

describe("a link", () => {
  it.each([
    ["?at=2026-02-30T10:00", "The day or time in this link could not be read. You see the answer for now."],
    ["?service=coffee", "The service in this link is not known. You see the answer for anything."],
    ["?desk=paris", "The desk in this link is not known. Choose one of the desks below."],
    ["?lang=tlh", "The language in this link is not available yet."],
  ])("%s that cannot be followed gives the full app and says so", async (search, notice) => {
    renderApp({ search });
    expect(await screen.findByText(notice)).toBeVisible();
    expect(listedDesks()).toEqual(EIGHT);
  });

  it.each([
    "?%",
    "?desk",
    "?desk=__proto__",
    "?at[]=1",
    "?service=constructor&desk=toString",
    `?${"x".repeat(5000)}`,
    "?at=%E0%A4%A",
  ])("%j gives the full app", async (search) => {
    renderApp({ search });
    await deskItem("IND Zwolle");
    expect(listedDesks()).toEqual(EIGHT);
  });

  it("names the page by desk, standing, service and moment", async () => {
    renderApp({ search: "?desk=utrecht&service=pick-up-permit&at=2026-12-03T11:30" });
    await waitFor(() =>
      expect(document.title).toBe(
        "IND Utrecht: reported closed – Collect a residence permit – Thu 3 Dec, 11:30 – IND desk finder",
      ),
    );
  });

  it("names the page of a desk that does not do the service by that", async () => {
    renderApp({ search: "?desk=hoofddorp&service=photo-fingerprints" });
    await waitFor(() => expect(document.title).toMatch(/^IND Hoofddorp: not at this desk –/));
  });

  it("to a desk, for what no desk answers, leads to the phone and plans nothing", async () => {
    renderApp({ search: "?service=my-application&at=2026-12-03T11:30&desk=zwolle" });
    const panel = within(await findPanel("IND Zwolle"));
    expect(await panel.findByText(/Call the IND\. A desk does not answer them/)).toBeVisible();
    expect(panel.getAllByRole("link", { name: /^Call/ })[0]).toBeVisible();
    expect(panel.queryByText(/Earliest|Your visit/)).toBeNull();
    for (const name of [/^Book/, /set its time|Change the time/, "Add to calendar"])
      for (const role of ["link", "button"]) expect(panel.queryByRole(role, { name })).toBeNull();
  });

  it("closes where Back would lead, so that Back does not open the desk again", async () => {
    const user = renderApp();
    const before = window.history.length;
    await user.click(within(await deskItem("IND Utrecht")).getByRole("button"));
    await user.click(within(await findPanel()).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(window.location.search).toBe(""));
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    await user.click(within(await findPanel()).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(window.history.length).toBe(before + 1);
    expect(window.location.search).toBe("");
  });

  it("closes a desk in which a time was set, so that Back does not open it again", async () => {
    const user = renderApp();
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    const panel = await findPanel("IND Zwolle");
    await user.click(within(panel).getByRole("button", { name: "I have an appointment: set its time" }));
    fireEvent.change(within(panel).getByLabelText("Day"), { target: { value: "2026-12-03" } });
    fireEvent.change(within(panel).getByLabelText("Dutch time"), { target: { value: "11:30" } });
    await user.click(within(panel).getByRole("button", { name: "Close" }));
    expect(window.location.search).toBe("?at=2026-12-03T11:30");
    act(() => window.history.back());
    await waitFor(() => expect(window.location.search).toBe(""));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("closes once, however often Close is pressed before the browser goes back", async () => {
    const user = renderApp();
    await user.selectOptions(await screen.findByRole("combobox", { name: "What" }), "pick-up-permit");
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    const close = within(await findPanel()).getByRole("button", { name: "Close" });
    fireEvent.click(close);
    fireEvent.click(close);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(window.location.search).toBe("?service=pick-up-permit");
  });

  it("closes in the step one is on, where the browser has forgotten the way back", async () => {
    const user = renderApp();
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    const length = vi.spyOn(window.history, "length", "get").mockReturnValue(1);
    onTestFinished(() => length.mockRestore());
    await user.click(within(await findPanel()).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("with more in it than the app reads is no step that Back would open a desk again from", async () => {
    const user = renderApp({ search: "?utm_source=mail" });
    await user.click(within(await deskItem("IND Utrecht")).getByRole("button"));
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    await user.click(within(await findPanel()).getByRole("button", { name: "Close" }));
    await waitFor(() => expect(window.location.search).toBe("?utm_source=mail"));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("that opened a desk is closed in the step one is on", async () => {
    const user = renderApp({ search: "?desk=utrecht" });
    const before = window.history.length;
    await user.click(within(await findPanel()).getByRole("button", { name: "Close" }));
    expect(window.location.search).toBe("");
    expect(window.history.length).toBe(before);
  });

  it("opens the panel of its desk, and Back from another desk returns to it", async () => {
    const user = renderApp({ search: "?desk=utrecht" });
    expect(await screen.findByRole("dialog", { name: "IND Utrecht" })).toBeVisible();
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    expect(screen.getByRole("dialog", { name: "IND Zwolle" })).toBeVisible();
    act(() => window.history.back());
    await waitFor(() => expect(screen.getByRole("dialog", { name: "IND Utrecht" })).toBeVisible());
  });
});
