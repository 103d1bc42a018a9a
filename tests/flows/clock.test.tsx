import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { directoryText } from "../support/directory";
import { deskItem, openTime, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

/** A server whose clock shows 11:20 in the Netherlands on Tuesday 24 November 2026. @param status of its answer */
const answerWith =
  (text: string, status = 200) =>
  async () =>
    new Response(text, { status, headers: { date: "Tue, 24 Nov 2026 10:20:00 GMT" } });

const answer = answerWith(directoryText);

const doubts = () => screen.queryByText(/clock cannot be right|the server's clock said/);
const clock = () => screen.queryByText(/By your device's clock it is/);

const lookAgain = () => act(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));

describe("a device's clock", () => {
  it("that shows a time before the page was made is doubted, with its year", async () => {
    renderApp({ now: "2016-11-26T12:00:00Z" });
    await deskItem("IND Zwolle");
    expect(doubts()).toHaveTextContent("this page was made later, on Fri 20 Nov 2026, 13:00.");
    expect(clock()).toHaveTextContent("Sat 26 Nov 2016, 13:00 in the Netherlands.");
  });

  it("that is behind makes no desk look open that had been reported closed when the page was made", async () => {
    renderApp({ now: "2021-06-02T08:30:00Z", search: "?service=pick-up-permit" });
    const utrecht = await deskItem("IND Utrecht");
    expect(doubts()).toBeVisible();
    expect(utrecht).toHaveAttribute("data-standing", "closed");
    expect(utrecht).toHaveTextContent("Reported closed by 1 April 2022");
  });

  it("that the server's contradicts is doubted, with both", async () => {
    renderApp({ now: "2026-11-24T10:30:00Z", answer });
    await vi.waitFor(() =>
      expect(doubts()).toHaveTextContent(
        "Your device's clock said Tue 24 Nov 2026, 11:30 when the server's clock said Tue 24 Nov 2026, 11:20.",
      ),
    );
    expect(clock()).toHaveTextContent("Tue 24 Nov 2026, 11:30 in the Netherlands.");
  });

  it.each([
    ["is missing", answerWith("", 404)],
    ["cannot be read by the server", answerWith("", 500)],
    ["is malformed", answerWith(directoryText.replace("1073 AT", "1073"))],
  ])("is doubted also where the file with the newest facts %s", async (_, refused) => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    renderApp({ now: "2027-11-24T10:20:00Z", answer: refused });
    await vi.waitFor(() => expect(doubts()).toBeVisible(), { timeout: 15_000 });
    expect(doubts()).toHaveTextContent("when the server's clock said Tue 24 Nov 2026, 11:20.");
  });

  it("that was set right is believed again, though the file was refused", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    renderApp({ now: "2027-11-24T10:20:00Z", answer: answerWith("") });
    await vi.waitFor(() => expect(doubts()).toBeVisible());
    vi.setSystemTime("2026-11-24T10:21:00Z");
    lookAgain();
    await vi.waitFor(() => expect(doubts()).toBeNull());
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(doubts()).toBeNull();
  });

  it("that is doubted keeps nobody from planning a visit", async () => {
    const user = renderApp({ now: "2016-11-26T12:00:00Z" });
    await openTime(user);
    const date = await screen.findByLabelText("Day");
    await user.clear(date);
    await user.type(date, "2026-12-03");
    const time = screen.getByLabelText("Dutch time");
    await user.clear(time);
    await user.type(time, "11:30");
    await vi.waitFor(() => expect(window.location.search).toBe("?at=2026-12-03T11:30"));
    expect(screen.getByText(/^Thu 3 Dec 2026, 11:30: \d of 8 desks may help/)).toBeVisible();
    expect(doubts()).toBeVisible();
  });

  it("that was set right is believed when the page is looked at again", async () => {
    renderApp({ now: "2027-11-24T10:20:00Z", answer });
    await vi.waitFor(() => expect(doubts()).toBeVisible());
    vi.setSystemTime("2026-11-24T10:21:00Z");
    lookAgain();
    await vi.waitFor(() => expect(doubts()).toBeNull());
    expect(clock()).toBeNull();
  });

  it("that is right is no matter for words", async () => {
    renderApp({ now: "2026-11-24T10:23:00Z", answer });
    await deskItem("IND Zwolle");
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(doubts()).toBeNull();
    expect(clock()).toBeNull();
  });
});
