import { act, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { NO_PARTS } from "../../src/ui/shared/builtParts";
import { copyOf, directoryText } from "../support/directory";
import { deskItem, listedDesks, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

const eventually = { timeout: 15_000 };
const never = () => new Promise<Response>(() => undefined);

const UNREACHABLE = /^There is no connection to the server\./;
const MISSING = /^The server does not have the file with the newest facts\./;
const MALFORMED = /^The file with the newest facts has a mistake in it and is not used\./;

async function expectBuiltIn() {
  expect(listedDesks()).toHaveLength(8);
  const [call] = await screen.findAllByRole("link", { name: /^Call/ });
  expect(call).toHaveAttribute("href", "tel:+31880430430");
}

describe("a directory that the server does not give", () => {
  it.each([
    ["no server", UNREACHABLE, () => Promise.reject(new TypeError("Failed to fetch"))],
    ["no file", MISSING, async () => new Response("", { status: 404 })],
  ])("(%s) is told apart in a sentence, and the built-in one stays", async (_, sentence, answer) => {
    renderApp({ answer });
    expect(await screen.findByText(sentence, undefined, eventually)).toHaveTextContent(
      "Friday 20 November, 13:00.",
    );
    await expectBuiltIn();
  });

  it.each([
    ["a web page", "<!doctype html>", "line 1, column 1: a value should stand here"],
    ["an empty file", "", "the file: is empty"],
    ["half a file", directoryText.slice(0, 9000), /^line \d+, column \d+: the file ends too early$/],
    [
      "a file with a mistake in it",
      directoryText.replace("1073 AT", "1073"),
      'desks[0].postcode: must be a postcode as in "1073 AT"',
    ],
  ])("(%s) is told apart too, and why it is not used, folded and in the console", async (_, text, reason) => {
    const warnings: unknown[] = [];
    vi.spyOn(console, "warn").mockImplementation((line) => void warnings.push(line));
    const user = renderApp({ answer: async () => new Response(text) });
    expect(await screen.findByText(MALFORMED, undefined, eventually)).toHaveTextContent(
      "Friday 20 November, 13:00.",
    );
    await expectBuiltIn();
    expect(await screen.findByText(reason)).not.toBeVisible();
    await user.click(screen.getByText("What the mistake is"));
    const shown = screen.getByText(reason);
    expect(shown).toBeVisible();
    expect(warnings).toEqual([`data/directory.json is not used: ${shown.textContent}`]);
  });

  it("is asked for again when the connection comes back", async () => {
    let offline = true;
    renderApp({
      answer: async () => {
        if (offline) throw new TypeError("Failed to fetch");
        return new Response(directoryText);
      },
    });
    const notice = await screen.findByText(UNREACHABLE, undefined, eventually);
    offline = false;
    act(() => {
      window.dispatchEvent(new Event("offline"));
      window.dispatchEvent(new Event("online"));
    });
    await vi.waitFor(() => expect(notice).not.toBeInTheDocument());
  });

  it("stays said while it is asked for again", async () => {
    const answer = vi.fn(async () => new Response("", { status: 404 }));
    renderApp({ answer });
    const notice = await screen.findByText(MISSING, undefined, eventually);
    answer.mockReset().mockImplementation(never);
    act(() => {
      window.dispatchEvent(new Event("offline"));
      window.dispatchEvent(new Event("online"));
    });
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(answer).toHaveBeenCalled();
    expect(notice).toBeVisible();
  });

  it("is asked for again at the first connection of an app that was opened without one", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    const answer = vi.fn(async () => new Response(directoryText));
    answer.mockRejectedValue(new TypeError("Failed to fetch"));
    renderApp({ answer });
    const notice = await screen.findByText(UNREACHABLE, undefined, eventually);
    answer.mockImplementation(async () => new Response(directoryText));
    act(() => void window.dispatchEvent(new Event("online")));
    await vi.waitFor(() => expect(notice).not.toBeInTheDocument());
  });

  it("is given up after twelve seconds where the server never answers", async () => {
    renderApp({ answer: never });
    await deskItem("IND Zwolle");
    expect(screen.queryByText(UNREACHABLE)).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(12_500));
    expect(screen.getByText(UNREACHABLE)).toBeVisible();
  });

  it("is not waited for", async () => {
    renderApp({ answer: never });
    await deskItem("IND Zwolle");
    await expectBuiltIn();
  });
});

describe("a directory that was corrected on the server", () => {
  it("takes the place of the built-in one, and says so", async () => {
    const corrected = directoryText.replace("Conradstraat 28", "Conradstraat 30");
    renderApp({ answer: async () => new Response(corrected) });
    expect(await screen.findByText("Some facts were corrected. You see the newest.")).toBeVisible();
    expect(await deskItem("IND Rotterdam")).toHaveTextContent("Conradstraat 30");
  });

  it("is no news where it says what the page says", async () => {
    renderApp();
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.queryByText(/corrected/)).toBeNull();
  });
});

describe("an app that breaks", () => {
  it("keeps the number, and the page as it was built", async () => {
    const built = copyOf(directoryText);
    const broken = {
      ...built.directory,
      get services(): never {
        throw new Error("a part of the app that breaks");
      },
    };
    const frame = document.createElement("div");
    frame.innerHTML = "<main>The desks as they were built</main>";
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    renderApp({
      answer: never,
      built: { ...built, directory: broken },
      parts: { ...NO_PARTS, frame },
    });
    expect(await screen.findByRole("heading", { name: "Something went wrong in this app." })).toBeVisible();
    expect(screen.getByRole("link", { name: "Call 088 0430 430" })).toHaveAttribute(
      "href",
      "tel:+31880430430",
    );
    expect(screen.getByText("The desks as they were built")).toBeVisible();
  });
});
