import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { desksUnder, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({ MapView: () => <p>the map</p> }));

const TOWN = { name: "Or choose a town" };

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

const inParis: Answer = (found) => found(at(48.8566, 2.3522, 20));

async function openNear(user: UserEvent) {
  await user.click(await screen.findByRole("button", { name: "Near me" }));
}

async function useLocation(user: UserEvent) {
  await openNear(user);
  await user.click(screen.getByRole("button", { name: "Use my location" }));
}

afterEach(() => {
  Reflect.deleteProperty(navigator, "geolocation");
});

describe("near me", () => {
  it("asks the device for its position on a tap only", async () => {
    const asked = stubPosition((found) => found(at(52.09, 5.12, 35)));
    const user = renderApp();
    await openNear(user);
    expect(asked).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Use my location" }));
    expect(asked).toHaveBeenCalledTimes(1);
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
    expect((await desksUnder(/Desks listed open/)).slice(0, 2)).toEqual(["IND Zwolle", "IND Amsterdam"]);
    await user.click(screen.getByRole("button", { name: "IND Zwolle" }));
    const address = within(await screen.findByRole("region", { name: "Address" }));
    expect(address.getByText("About 86 km in a straight line")).toBeVisible();
    expect(screen.getAllByText("About 86 km in a straight line")).toHaveLength(2);
  });

  it("keeps the position out of the address", async () => {
    stubPosition((found) => found(at(52.09, 5.12, 35)));
    const user = renderApp({ search: "?service=pick-up-permit" });
    await useLocation(user);
    await screen.findByText(/Nearest first/);
    expect(window.location.search).toBe("?service=pick-up-permit");
  });

  it("stops when it is told to", async () => {
    stubPosition((found) => found(at(53.219, 6.568, 35)));
    const user = renderApp();
    await useLocation(user);
    await user.click(await screen.findByRole("button", { name: "Stop" }));
    expect((await desksUnder(/Desks listed open/))[0]).toBe("IND Amsterdam");
    expect(screen.queryByText(/in a straight line/)).not.toBeInTheDocument();
  });

  it.each([
    ["denied", fails(1), /does not let this page see your location/],
    ["unavailable", fails(2), /does not know where it is/],
    ["timed out", fails(3), /did not find its location in time/],
    ["in Paris", inParis, /outside the Netherlands/],
  ])("says plainly when the position is %s, and leaves the way by a town", async (_, answer, words) => {
    stubPosition(answer);
    const user = renderApp();
    await useLocation(user);
    expect(await screen.findByText(words)).toBeVisible();
    await user.type(await screen.findByRole("combobox", TOWN), "The Hag");
    await user.click(await screen.findByRole("option", { name: /Den Haag/ }));
    expect(screen.getByText("Nearest first, in a straight line from Den Haag.")).toBeVisible();
    expect((await desksUnder(/Desks listed open/))[0]).toBe("IND Rijswijk");
  });

  it("says so where the browser has no way to tell", async () => {
    const user = renderApp();
    await useLocation(user);
    expect(await screen.findByText(/This browser cannot tell a location/)).toBeVisible();
  });

  it("takes a town by keyboard alone", async () => {
    const user = renderApp();
    await openNear(user);
    await user.type(await screen.findByRole("combobox", TOWN), "hengelo{ArrowDown}{Enter}");
    expect(screen.getByText("Nearest first, in a straight line from Hengelo (Gelderland).")).toBeVisible();
    expect(screen.getByRole("button", { name: "Stop" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("button", { name: "Near me" })).toHaveFocus();
    expect(await desksUnder(/Desks listed open/)).toHaveLength(8);
  });

  it("says when no town has that name", async () => {
    const user = renderApp();
    await openNear(user);
    await user.type(await screen.findByRole("combobox", TOWN), "Atlantis");
    expect(await screen.findByText(/No town of that name/)).toBeVisible();
  });

  it("counts the town that was chosen while the device was still searching", async () => {
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
    expect(asked).toHaveBeenCalledTimes(1);
    await user.type(await screen.findByRole("combobox", TOWN), "Maastricht{Enter}");
    answer(at(53.219, 6.568, 35));
    expect(await screen.findByText("Nearest first, in a straight line from Maastricht.")).toBeVisible();
  });
});
