import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

describe("the plan in the panel", () => {
  const SUNDAY_NIGHT = "2026-11-29T21:00:00Z";
  const planOf = async (search: string, now?: string) => {
    const user = renderApp({ search, ...(now && { now }) });
    const todo = await screen.findByRole("region", { name: "What to do" });
    return { user, todo };
  };

  it("says the earliest visit, if one gets an appointment: no promise", async () => {
    const { todo } = await planOf("?desk=zwolle&service=pick-up-permit");
    expect(todo).toHaveTextContent(
      "Earliest, if you get an appointment: Wednesday 25 November 2026, 09:00–16:00",
    );
    expect(within(todo).getByRole("link", { name: /Book to collect a document/ })).toBeVisible();
  });

  it("gives the phone line time to answer first where one has to call", async () => {
    const { todo } = await planOf("?desk=zwolle&service=ask-question", SUNDAY_NIGHT);
    expect(todo).toHaveTextContent(
      "Earliest, if you get an appointment: Tuesday 1 December 2026, 09:00–16:00",
    );
    expect(within(todo).getByRole("link", { name: /^Call/ })).toHaveTextContent(
      "closed now, opens Mon 30 Nov, 09:00",
    );
  });

  it("sets the time of an appointment in place, and then says the visit", async () => {
    const { user, todo } = await planOf("?desk=zwolle&service=pick-up-permit");
    const button = within(todo).getByRole("button", { name: "I have an appointment: set its time" });
    expect(button).toHaveAttribute("aria-expanded", "false");
    await user.click(button);
    const day = within(todo).getByLabelText("Day");
    expect(day).toHaveValue("");
    fireEvent.change(day, { target: { value: "2026-12-03" } });
    expect(within(todo).getByText("Choose a time. The answer is still for now.")).toBeVisible();
    fireEvent.change(within(todo).getByLabelText("Dutch time"), { target: { value: "11:30" } });
    expect(window.location.search).toBe("?service=pick-up-permit&at=2026-12-03T11:30&desk=zwolle");
    expect(todo).toHaveTextContent("Your visit: Thu 3 Dec 2026, 11:30");
    expect(todo).not.toHaveTextContent("Earliest");
    expect(day).toBeVisible();
    expect(within(todo).getByRole("button", { name: "Add to calendar" })).toBeVisible();
    expect(within(todo).getByRole("button", { name: "Change the time" })).toHaveAttribute(
      "aria-expanded",
      "true",
    );
  });

  it("makes no step back of a time that is set", async () => {
    const { user, todo } = await planOf("?desk=zwolle");
    const steps = window.history.length;
    await user.click(within(todo).getByRole("button", { name: "I have an appointment: set its time" }));
    fireEvent.change(within(todo).getByLabelText("Day"), { target: { value: "2026-12-03" } });
    fireEvent.change(within(todo).getByLabelText("Dutch time"), { target: { value: "11:30" } });
    fireEvent.change(within(todo).getByLabelText("Dutch time"), { target: { value: "11:45" } });
    expect(window.history.length).toBe(steps);
  });

  it("shows no time any more once Back has taken it away", async () => {
    const { user, todo } = await planOf("?desk=zwolle");
    await user.click(within(todo).getByRole("button", { name: "I have an appointment: set its time" }));
    fireEvent.change(within(todo).getByLabelText("Day"), { target: { value: "2026-12-03" } });
    fireEvent.change(within(todo).getByLabelText("Dutch time"), { target: { value: "11:30" } });
    act(() => {
      window.history.replaceState(null, "", "?desk=zwolle");
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    expect(within(todo).getByLabelText("Day")).toHaveValue("");
    expect(within(todo).getByLabelText("Dutch time")).toHaveValue("");
  });

  it("begins with the time that is planned", async () => {
    const { user, todo } = await planOf("?desk=zwolle&at=2026-12-03T11:30");
    await user.click(within(todo).getByRole("button", { name: "Change the time" }));
    expect(within(todo).getByLabelText("Day")).toHaveValue("2026-12-03");
    expect(within(todo).getByLabelText("Dutch time")).toHaveValue("11:30");
  });

  it("does not speak of a time that has passed", async () => {
    const { todo } = await planOf("?desk=zwolle&at=2026-11-20T10:00");
    expect(todo).toHaveTextContent("Earliest, if you get an appointment: Wednesday 25 November 2026");
    expect(todo).not.toHaveTextContent("Your visit");
  });

  it.each([
    ["the desk is closed for good", "?desk=utrecht&at=2026-12-03T11:30"],
    ["the desk has moved", "?desk=amsterdam&at=2026-12-03T11:30"],
    ["the desk does not do the service", "?desk=hoofddorp&service=photo-fingerprints"],
  ])("is left out where %s", async (_, search) => {
    const { todo } = await planOf(search);
    expect(todo).not.toHaveTextContent(/Earliest|Your visit/);
    expect(within(todo).queryByRole("button", { name: /set its time|Change the time/ })).toBeNull();
    expect(within(todo).getByRole("link", { name: /^Call/ })).toBeVisible();
  });
});
