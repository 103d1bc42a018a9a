import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { directoryText } from "../support/directory";
import { desksUnder, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

function expectLifeline() {
  expect(screen.getByRole("link", { name: "088 0430 430" })).toHaveAttribute("href", "tel:+31880430430");
  for (const address of [
    "Stadhouderskade 85, 1073 AT Amsterdam",
    "Magistratenlaan 222, 5223 MA 's-Hertogenbosch",
  ])
    expect(screen.getByText(address)).toBeVisible();
}

const eventually = { timeout: 5000 };

describe("a directory that cannot be had", () => {
  it.each([
    [
      "no server",
      () => Promise.reject(new TypeError("Failed to fetch")),
      "The desks could not be loaded: there is no answer.",
    ],
    [
      "no file",
      async () => new Response("", { status: 404 }),
      "The desks could not be loaded: the file is not there.",
    ],
    [
      "a web page",
      async () => new Response("<!doctype html>"),
      "The desks cannot be shown: their file has a mistake in it.",
    ],
    [
      "an empty file",
      async () => new Response(""),
      "The desks cannot be shown: their file has a mistake in it.",
    ],
    [
      "half a file",
      async () => new Response(directoryText.slice(0, 9000)),
      "The desks cannot be shown: their file has a mistake in it.",
    ],
  ])("(%s) is said to be so, and number and addresses stay", async (_, answer, message) => {
    renderApp({ answer });
    expect(await screen.findByRole("heading", { name: message }, eventually)).toBeVisible();
    expectLifeline();
  });

  it("names the place where it is wrong", async () => {
    renderApp({ answer: async () => new Response(directoryText.replace('"09:00-12:00"', '"12:00-09:00"')) });
    expect(
      await screen.findByText(
        "For whoever repairs it: desks[3].week.th[0]: a period must open before it closes",
      ),
    ).toBeVisible();
  });

  it("is asked for again with a button", async () => {
    let broken = true;
    const user = renderApp({ answer: async () => new Response(broken ? "" : directoryText) });
    const retry = await screen.findByRole("button", { name: "Try again" });
    broken = false;
    await user.click(retry);
    expect(await desksUnder(/Desks listed open/)).toHaveLength(8);
  });

  it("is asked for again when the connection comes back", async () => {
    let offline = true;
    renderApp({
      answer: async () => {
        if (offline) throw new TypeError("Failed to fetch");
        return new Response(directoryText);
      },
    });
    await screen.findByRole("heading", { name: /there is no answer/ }, eventually);
    offline = false;
    act(() => {
      window.dispatchEvent(new Event("offline"));
      window.dispatchEvent(new Event("online"));
    });
    expect(await desksUnder(/Desks listed open/)).toHaveLength(8);
  });
});

describe("a directory that is slow", () => {
  it("leaves a number to call meanwhile", async () => {
    renderApp({ answer: () => new Promise(() => undefined) });
    expect(screen.getByRole("heading", { name: "Finding the desks…" })).toBeVisible();
    await act(() => vi.advanceTimersByTimeAsync(4000));
    expectLifeline();
  });
});
