import { act, cleanup, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deskItem, desksUnder, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

const TOWN = { name: "Or type a town or postcode" };

type Answer = (found: PositionCallback, failed: PositionErrorCallback) => void;

/** jsdom has no geolocation. */
function stubPosition(answer: Answer) {
  const getCurrentPosition = vi.fn(answer);
  Object.defineProperty(navigator, "geolocation", { configurable: true, value: { getCurrentPosition } });
  return getCurrentPosition;
}

const at = (latitude: number, longitude: number, accuracy: number): GeolocationPosition => {
  const coords = {
    latitude,
    longitude,
    accuracy,
    altitude: null,
    altitudeAccuracy: null,
    heading: null,
    speed: null,
  };
  return { coords: { ...coords, toJSON: () => coords }, timestamp: 0, toJSON: () => coords };
};

const fails =
  (code: number): Answer =>
  (_, failed) =>
    failed({ code, message: "", PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });

const refuses: Answer = () => {
  throw new DOMException("switched off by an extension", "NotSupportedError");
};

const inParis: Answer = (found) => found(at(48.8566, 2.3522, 20));

async function openNear(user: UserEvent) {
  await user.click(await screen.findByRole("button", { name: "Near me" }));
}

async function useLocation(user: UserEvent) {
  await openNear(user);
  await user.click(screen.getByRole("button", { name: "Use my location" }));
}

const type = async (user: UserEvent, text: string) =>
  user.type(await screen.findByRole("combobox", TOWN), text);

async function chooseTown(user: UserEvent, text: string) {
  await openNear(user);
  await type(user, `${text}{Enter}`);
}

const from = (place: string) =>
  screen.findByText(new RegExp(`^Nearest first, in a straight line from ${place}`));

const mayHelp = () => desksUnder(/May help/);

const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

afterEach(() => {
  Reflect.deleteProperty(navigator, "geolocation");
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("near me", () => {
  it("asks the device for its position on a tap only", async () => {
    const asked = stubPosition((found) => found(at(52.09, 5.12, 35)));
    const user = renderApp();
    await openNear(user);
    expect(asked).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Use my location" }));
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
  });

  it("puts the nearest desks first, and says how far in the list and in the panel", async () => {
    stubPosition((found) => found(at(53.219, 6.568, 35.4)));
    const user = renderApp();
    await useLocation(user);
    expect(
      await screen.findByText(
        "Nearest first, in a straight line from your location (known to within 35 metres).",
      ),
    ).toBeVisible();
    expect(await mayHelp()).toEqual(["IND Zwolle", "IND Hoofddorp", "IND 's-Hertogenbosch (Den Bosch)"]);
    expect(await deskItem("IND Zwolle")).toHaveTextContent("86 km");
    // Nobody goes to its listed address any more.
    expect(await deskItem("IND Rijswijk")).not.toHaveTextContent(/\d km/);
    await user.click(screen.getByRole("button", { name: "IND Zwolle" }));
    const panel = within(await screen.findByRole("dialog", { name: "IND Zwolle" }));
    expect(await panel.findByText(/86 km/)).toBeVisible();
  });

  it("closes with Esc, which first leaves the list of towns and clears the field", async () => {
    const user = renderApp();
    await openNear(user);
    await type(user, "Bre");
    await screen.findByRole("option", { name: "Breda" });
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("option", { name: "Breda" })).toBeNull();
    await user.keyboard("{Escape}");
    expect(screen.getByRole("combobox", TOWN)).toHaveValue("");
    expect(screen.getByRole("combobox", TOWN)).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("combobox", TOWN)).toBeNull();
    expect(screen.getByRole("button", { name: "Near me", expanded: false })).toHaveFocus();
  });

  it("keeps the position out of the address and out of storage", async () => {
    stubPosition((found) => found(at(52.09, 5.12, 35)));
    const user = renderApp({ search: "?service=pick-up-permit" });
    await useLocation(user);
    await from("your location");
    expect(window.location.search).toBe("?service=pick-up-permit");
    expect(localStorage).toHaveLength(0);
  });

  it("stops when it is told to", async () => {
    stubPosition((found) => found(at(53.219, 6.568, 35)));
    const user = renderApp();
    await useLocation(user);
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    expect((await mayHelp())[0]).toBe("IND Hoofddorp");
    expect(screen.queryByText(/in a straight line/)).not.toBeInTheDocument();
  });

  it.each([
    ["denied", fails(1), /does not let this page see your location/],
    ["unavailable", fails(2), /does not know where it is/],
    ["what the browser will not even ask for", refuses, /does not know where it is/],
    ["timed out", fails(3), /did not find its location in time/],
    ["in Paris", inParis, /outside the Netherlands/],
  ])("says plainly when the position is %s, and leaves the way by a town", async (_, answer, words) => {
    stubPosition(answer);
    const user = renderApp();
    await useLocation(user);
    expect(await screen.findByText(words)).toBeVisible();
    await type(user, "Emm");
    await user.click(await screen.findByRole("option", { name: "Emmen" }));
    expect(await from("Emmen")).toBeVisible();
    expect((await mayHelp())[0]).toBe("IND Zwolle");
  });

  it("says so where the browser has no way to tell", async () => {
    const user = renderApp();
    await useLocation(user);
    expect(await screen.findByText(/This browser cannot tell a location/)).toBeVisible();
  });
});

describe("a question for the position that stays unanswered", () => {
  it("ends after twenty seconds, with a sentence and a way to ask again", async () => {
    const asked = stubPosition(() => undefined);
    const user = renderApp();
    await useLocation(user);
    await pass(19);
    expect(screen.getByRole("button", { name: /Looking for your location/ })).toBeVisible();
    await pass(1);
    expect(screen.getByText(/did not find its location in time. Try again, or choose a town/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Use my location" }));
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("is withdrawn when the tool is closed: a late answer changes nothing", async () => {
    let answer: PositionCallback = () => undefined;
    stubPosition((found) => {
      answer = found;
    });
    const user = renderApp();
    await useLocation(user);
    await openNear(user);
    act(() => answer(at(53.219, 6.568, 35)));
    await pass(30);
    expect(screen.queryByText(/in a straight line/)).not.toBeInTheDocument();
    await openNear(user);
    expect(screen.getByRole("button", { name: "Use my location" })).toHaveAttribute("aria-disabled", "false");
    expect(screen.queryByText(/in time/)).not.toBeInTheDocument();
  });

  it("gives way to the town that was chosen meanwhile", async () => {
    let answer: PositionCallback = () => undefined;
    const asked = stubPosition((found) => {
      answer = found;
    });
    const user = renderApp();
    await useLocation(user);
    const button = screen.getByRole("button", { name: /Looking for your location/ });
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveFocus();
    await user.click(button);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1));
    await type(user, "Maastricht{Enter}");
    act(() => answer(at(53.219, 6.568, 35)));
    await pass(30);
    expect(await from("Maastricht")).toBeVisible();
  });
});

describe("a town", () => {
  it("can be chosen by keyboard alone", async () => {
    const user = renderApp();
    await chooseTown(user, "hengelo{ArrowDown}");
    expect(await from("Hengelo \\(Gelderland\\)")).toBeVisible();
    expect(screen.getByRole("button", { name: "Stop" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Near me" })).toHaveFocus();
    expect(await mayHelp()).toHaveLength(3);
  });

  it.each([
    ["3013", "Rotterdam"],
    ["3013 AB", "Rotterdam"],
    ["La Haye", "Den Haag"],
    ["لاهاي", "Den Haag"],
  ])("is found by %s: %s", async (typed, town) => {
    const user = renderApp();
    await openNear(user);
    await type(user, typed);
    expect(await screen.findByRole("option", { name: new RegExp(`^${town}`) })).toBeVisible();
    await user.keyboard("{Enter}");
    expect(await from(town)).toBeVisible();
  });

  it("that the list does not have is said to be missing, but not while a postcode is being typed", async () => {
    const user = renderApp();
    await openNear(user);
    await type(user, "301");
    expect(screen.queryByText(/no such town or postcode/)).not.toBeInTheDocument();
    await user.clear(screen.getByRole("combobox", TOWN));
    await type(user, "Atlantis");
    expect(await screen.findByText(/The list has no such town or postcode/)).toBeVisible();
  });

  it("is kept for the next visit, and said to be", async () => {
    await chooseTown(renderApp(), "Emmen");
    expect(await screen.findByText(/The town is kept on this device. "Stop" forgets it./)).toBeVisible();
    cleanup();
    renderApp();
    expect(await from("Emmen")).toHaveTextContent("The town is kept on this device");
    // Nobody pressed anything: the page stays at its top.
    expect(document.body).toHaveFocus();
    expect((await mayHelp())[0]).toBe("IND Zwolle");
  });

  it("is forgotten on Stop", async () => {
    const user = renderApp();
    await chooseTown(user, "Emmen");
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    cleanup();
    renderApp();
    await pass(1);
    expect(screen.getByRole("button", { name: "Near me" })).toBeVisible();
    expect(localStorage).toHaveLength(0);
  });

  it("that no list has is not taken from storage", async () => {
    localStorage.setItem("ind-desk-finder.town", "Atlantis");
    renderApp();
    await pass(1);
    expect(screen.getByRole("button", { name: "Near me" })).toBeVisible();
    expect((await mayHelp())[0]).toBe("IND Hoofddorp");
  });

  it("works where the browser forbids storage, and is not said to be kept", async () => {
    for (const method of ["getItem", "setItem", "removeItem"] as const)
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException("storage is forbidden", "SecurityError");
      });
    const user = renderApp();
    await chooseTown(user, "Emmen");
    expect(await from("Emmen")).not.toHaveTextContent("kept");
    await user.click(screen.getByRole("button", { name: "Stop" }));
    expect(screen.getByRole("button", { name: "Near me" })).toHaveFocus();
  });

  it.each([
    ["emm", "true"],
    ["qqqq", "false"],
  ])("typed as %s has a list that is shown: %s", async (text, expanded) => {
    const user = renderApp();
    await openNear(user);
    await type(user, text);
    expect(screen.getByRole("combobox", TOWN)).toHaveAttribute("aria-expanded", expanded);
  });
});
