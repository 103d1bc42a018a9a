import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { deskItem, desksUnder, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

describe("somebody who opens the app", () => {
  it("sees all eight desks and how many are listed open now", async () => {
    renderApp();
    expect(await screen.findByText("8 of 8 desks are listed open now.")).toBeVisible();
    expect(await desksUnder(/Desks listed open/)).toHaveLength(8);
    expect(screen.getByText(/^Tue 24 Nov, 11:20 in the Netherlands\./)).toBeVisible();
  });

  it("sees beside each state what has been reported since", async () => {
    renderApp();
    const rotterdam = await deskItem("IND Rotterdam");
    expect(rotterdam).toHaveTextContent("Listed open until 16:00");
    expect(rotterdam.querySelector("[data-advisory='closed']")).toHaveTextContent(
      "Later reported closed (25 May 2022)",
    );
  });
});

describe("somebody who chooses a service", () => {
  it("sees which desks do it, and why the other does not", async () => {
    const user = renderApp();
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "What do you need?" }),
      "Passport photo or fingerprints",
    );
    expect(screen.getByText("7 of 8 desks can take your photo or fingerprints now.")).toBeVisible();
    expect(await desksUnder(/Other desks/)).toEqual(["IND Hoofddorp"]);
    const hoofddorp = await deskItem("IND Hoofddorp");
    expect(hoofddorp).toHaveAttribute("data-availability", "not-offered");
    expect(hoofddorp).toHaveTextContent(
      "Not at this desk: This desk cannot take your photo or fingerprints.",
    );
    expect(await deskItem("IND Utrecht")).toHaveTextContent("No appointment needed, says the listing");
    expect(window.location.search).toBe("?service=photo-fingerprints");
  });

  it("sees that an appointment is needed for an application", async () => {
    renderApp({ search: "?service=submit-application" });
    expect(await deskItem("IND Utrecht")).toHaveTextContent("Appointment needed");
  });
});

describe("somebody who chooses a time", () => {
  it("gets one with one tap, and starts again with another", async () => {
    const user = renderApp();
    await user.click(await screen.findByRole("button", { name: "Tomorrow 14:00" }));
    expect(
      screen.getByText(/7 of 8 desks are listed open on Wednesday 25 November at 14:00, Amsterdam time/),
    ).toBeVisible();
    expect(await deskItem("IND Hoofddorp")).toHaveTextContent(
      "Listed closed: not open on WednesdayOpens Thursday 26 November at 09:00",
    );
    expect(window.location.search).toBe("?at=2026-11-25T14:00");
    await user.click(screen.getByRole("button", { name: "Start again" }));
    expect(screen.getByRole("button", { name: "Now" })).toHaveAttribute("aria-pressed", "true");
    expect(window.location.search).toBe("");
  });

  it("can write any day and time", async () => {
    const user = renderApp();
    await user.click(await screen.findByRole("button", { name: "Other day or time" }));
    const date = screen.getByLabelText("Day");
    await user.clear(date);
    await user.type(date, "2026-11-26");
    const time = screen.getByLabelText("Dutch time");
    await user.clear(time);
    await user.type(time, "12:00");
    expect(window.location.search).toBe("?at=2026-11-26T12:00");
    expect(await desksUnder(/Other desks/)).toEqual(["IND Rotterdam"]);
  });

  it("is told when the day is missing, and for which moment the answer still is", async () => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    const date = await screen.findByLabelText("Day");
    await user.clear(date);
    expect(date).toBeInvalid();
    expect(
      screen.getByText("Choose a day. The answer below is for Thursday 26 November at 10:30."),
    ).toBeVisible();
    expect(window.location.search).toBe("?at=2026-11-26T10:30");
  });

  it("is told which of the two is missing, whichever was changed last", async () => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    const date = await screen.findByLabelText("Day");
    await user.clear(date);
    const time = screen.getByLabelText("Dutch time");
    await user.clear(time);
    await user.type(time, "11:00");
    expect(screen.getByText(/^Choose a day\./)).toBeVisible();
    expect([date, time].map((field) => field.getAttribute("aria-invalid"))).toEqual(["true", "false"]);
  });

  it("can put away what a link opened", async () => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    const opener = await screen.findByRole("button", { name: "Other day or time" });
    expect(opener).toHaveAttribute("aria-expanded", "true");
    await user.click(opener);
    expect(opener).toHaveAttribute("aria-expanded", "false");
    expect(screen.queryByLabelText("Day")).toBeNull();
  });

  it("goes on at the answer by keyboard after starting again", async () => {
    const user = renderApp({ search: "?at=2026-11-26T10:30" });
    (await screen.findByRole("button", { name: "Start again" })).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByText("8 of 8 desks are listed open now.")).toHaveFocus();
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

  it("sees King's Day by its name", async () => {
    renderApp({ search: "?at=2027-04-27T10:00" });
    expect(
      await screen.findByText("No desk is listed open on Tuesday 27 April 2027 at 10:00, Amsterdam time."),
    ).toBeVisible();
    expect(await deskItem("IND Zwolle")).toHaveTextContent(
      "Listed closed: King's DayOpens Wednesday 28 April 2027 at 09:00",
    );
  });

  it("is told on which days to call first", async () => {
    renderApp({ search: "?at=2027-05-05T10:00" });
    expect(await deskItem("IND Utrecht")).toHaveTextContent(
      "Liberation Day: no source says whether the desks open. Call before you go.",
    );
  });
});

describe("somebody who leaves the app open", () => {
  it("sees the desks close, and how long is left before", async () => {
    renderApp({ now: "2026-11-24T14:30:00Z" });
    expect(await deskItem("IND Utrecht")).toHaveTextContent("Closes in 30 minutes");
    await act(() => vi.advanceTimersByTimeAsync(29 * 60_000));
    expect(await deskItem("IND Utrecht")).toHaveTextContent("Closes in 1 minute");
    await act(() => vi.advanceTimersByTimeAsync(59_000));
    expect(screen.getByText("8 of 8 desks are listed open now.")).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    expect(screen.getByText("No desk is listed open now.")).toBeVisible();
    expect(await deskItem("IND Utrecht")).toHaveTextContent(
      "Listed closed: outside opening hoursOpens tomorrow, Wednesday 25 November, at 09:00",
    );
  });
});

describe("a link", () => {
  it.each([
    ["?at=2026-02-30T10:00", "The day or time in this link could not be read. You see the answer for now."],
    ["?service=coffee", "The service in this link is not known. You see the answer for anything."],
    ["?desk=paris", "The desk in this link is not known. Choose one of the desks below."],
    ["?lang=tlh", "The language in this link is not available yet. You see English."],
  ])("%s that cannot be followed gives the full app and says so", async (search, notice) => {
    renderApp({ search });
    expect(await screen.findByText(notice)).toBeVisible();
    expect(await desksUnder(/Desks listed open/)).toHaveLength(8);
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
    expect(await desksUnder(/Desks listed open/)).toHaveLength(8);
  });

  it("closes where Back would lead, so that Back does not open the desk again", async () => {
    const user = renderApp();
    const before = window.history.length;
    await user.click(within(await deskItem("IND Utrecht")).getByRole("button"));
    await user.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(window.location.search).toBe(""));
    await user.click(within(await deskItem("IND Zwolle")).getByRole("button"));
    await user.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(window.history.length).toBe(before + 1);
    expect(window.location.search).toBe("");
  });

  it("that opened a desk is closed in the step one is on", async () => {
    const user = renderApp({ search: "?desk=utrecht" });
    const before = window.history.length;
    await user.click(await screen.findByRole("button", { name: "Close" }));
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
