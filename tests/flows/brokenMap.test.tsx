import { screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { listedDesks, renderApp } from "../support/renderApp";

vi.mock("../../src/ui/map/MapView", () => ({
  MapView: () => {
    throw new Error("no map today");
  },
}));

it("a map that throws leaves list and panel", async () => {
  // React reports every error that a boundary catches.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  renderApp({ search: "?desk=utrecht" });
  expect(
    await screen.findByText("The map cannot be shown. The list has every desk with its address."),
  ).toBeVisible();
  expect(listedDesks()).toHaveLength(8);
  expect(await screen.findByRole("dialog", { name: "IND Utrecht" })).toBeVisible();
});
