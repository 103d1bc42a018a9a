import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Unbroken } from "../../../src/ui/shared/Unbroken";

it.each([
  ["the full stop after it", "now at Leeghwaterlaan 14 in 's-Hertogenbosch."],
  ["the comma after it", "in 's-Hertogenbosch, on Tuesdays"],
  ["the marks of direction around it", "الآن في \u2066Leeghwaterlaan 14, 's-Hertogenbosch\u2069."],
])("a word that stays whole leaves out %s, so that it stands on the page's own side", (_, text) => {
  const { container } = render(<Unbroken>{text}</Unbroken>);
  expect(screen.getByText("'s-Hertogenbosch").tagName).toBe("BDI");
  expect(container).toHaveTextContent(text, { normalizeWhitespace: false });
});

it("a word with more than one hyphen, and a second one, stay whole too", () => {
  render(<Unbroken>an e-mail-address in 's-Hertogenbosch</Unbroken>);
  expect(screen.getByText("e-mail-address")).toBeVisible();
  expect(screen.getByText("'s-Hertogenbosch")).toBeVisible();
});
