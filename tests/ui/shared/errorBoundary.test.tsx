import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { ErrorBoundary } from "../../../src/ui/shared/ErrorBoundary";

function Part({ of }: { readonly of: string }) {
  if (of === "broken") throw new Error("a part that breaks");
  return <p>all about {of}</p>;
}

const part = (of: string) => (
  <ErrorBoundary about={of} fallback={() => <p>cannot be shown</p>}>
    <Part of={of} />
  </ErrorBoundary>
);

it("a part that broke is shown again when it is about something else", () => {
  // React reports every error that a boundary catches.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const { rerender } = render(part("broken"));
  expect(screen.getByText("cannot be shown")).toBeVisible();
  rerender(part("Zwolle"));
  expect(screen.getByText("all about Zwolle")).toBeVisible();
});
