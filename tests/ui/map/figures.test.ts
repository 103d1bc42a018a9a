import { expect, it } from "vitest";
import { CONTROLS, DESK_FONT, LABEL, PLACE_FONT } from "../../../src/ui/map/mapSettings";
import { stylesIn } from "../../support/styles";

const PIXELS_A_REM = 16;
const px = (value: number) => `${value}px`;

const tokens = stylesIn("src/styles/tokens.css");
const label = stylesIn("src/ui/map/markers/MarkLabel.module.css");
const desk = stylesIn("src/ui/map/markers/DeskMarker.module.css");
const place = stylesIn("src/ui/map/markers/PlaceMarks.module.css");
const button = stylesIn("src/ui/shared/IconButton.module.css");
const controls = stylesIn("src/ui/map/view/MapControls.module.css");

/** The pixels of a space that another sheet names. */
const pixelsOf = (named = "") => {
  const token = /var\((--[\w-]+)\)/.exec(named)?.[1] ?? "";
  return Number.parseFloat(tokens(":root", token) ?? "") * PIXELS_A_REM;
};

it("a label is measured as it is drawn", () => {
  expect(label(".labelled", "--gap")).toBe(px(LABEL.gap));
  expect(label(".labelled span", "padding")).toBe(`0 ${LABEL.padding}em`);
  expect(label(".labelled span", "line-height")).toBe(String(LABEL.line));
});

it("so are its letters", () => {
  expect(desk(".marker span", "font-size")).toBe(`${DESK_FONT.size}rem`);
  expect(desk(".marker span", "font-weight")).toBe(DESK_FONT.style);
  expect(place(".mark span", "font-size")).toBe(`${PLACE_FONT.size}rem`);
  expect(`${place(".mark span", "font-style")} ${place(".mark span", "font-weight") ?? 400}`).toBe(
    PLACE_FONT.style,
  );
});

it("so is a mark, and a chosen one with its ring", () => {
  const chosen = '.marker[data-selected="true"]';
  const either = '.marker:is([data-highlighted="true"],[data-selected="true"]) svg';
  for (const side of ["width", "height"]) {
    expect(label(".labelled svg", side)).toBe(px(LABEL.mark));
    const ring = [desk(`${chosen} svg`, "outline"), desk(`${chosen} svg`, "outline-offset")];
    const [line = 0, offset = 0] = ring.map((written = "") => Number.parseFloat(written));
    expect(Number.parseFloat(desk(either, side) ?? "") + 2 * (line + offset)).toBe(LABEL.ringed);
  }
  expect(desk(chosen, "--gap")).toBe(px(LABEL.ringed / 2));
});

it("the buttons on the map are as large as what is kept free for them", () => {
  expect([button(".button", "width"), button(".button", "height")]).toEqual([
    px(CONTROLS.size),
    px(CONTROLS.size),
  ]);
  expect(pixelsOf(controls(".zoom,.size", "gap"))).toBe(CONTROLS.gap);
  expect(pixelsOf(controls(".zoom,.size", "inset-block-end"))).toBe(CONTROLS.edge);
  expect(pixelsOf(controls(".size", "inset-inline-start"))).toBe(CONTROLS.edge);
  expect(pixelsOf(controls(".zoom", "inset-inline-end"))).toBe(CONTROLS.edge);
});
