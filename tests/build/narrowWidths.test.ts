import { transform } from "lightningcss";
import { describe, expect, it } from "vitest";
import { narrowWidths } from "../../src/build/narrowWidths";

/** As Lightning CSS has versions. */
const SAFARI = { safari: (15 << 16) | (5 << 8) };

const written = (css: string) =>
  transform({
    filename: "a.css",
    code: Buffer.from(css),
    minify: true,
    targets: SAFARI,
    visitor: narrowWidths,
  }).code.toString();

describe("widths below a limit", () => {
  it.each([
    ["(width < 48rem)", "(max-width:47.999rem)"],
    ["(width < 48rem) and (max-height: 25rem)", "(max-width:47.999rem) and (max-height:25rem)"],
    ["(min-height: 44rem) and (width < 23rem)", "(min-height:44rem) and (max-width:22.999rem)"],
    ["(min-width: 48rem)", "(min-width:48rem)"],
    ["(width <= 48rem)", "(max-width:48rem)"],
    ["print", "print"],
  ])("%s are written as %s", (query, old) => {
    expect(written(`@media ${query}{a{color:red}}`)).toBe(`@media ${old}{a{color:red}}`);
  });
});
