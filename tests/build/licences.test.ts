import { describe, expect, it } from "vitest";
import { licencesText } from "../../src/build/licences/licencesText";

describe("the licences of what ships", () => {
  it("stop the build where a package comes without its own", () => {
    expect(() => licencesText([{ name: "bare", version: "1.0.0", identifier: "MIT" }])).toThrow(
      "bare 1.0.0 comes without its licence",
    );
    expect(() => licencesText([{ name: "bare", version: "1.0.0", text: "Do as you like." }])).toThrow("bare");
  });
});
