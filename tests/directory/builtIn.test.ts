// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { dataElement } from "../../src/build/pages/dataElement";
import { BUILT_IN_DIRECTORY, readBuiltIn } from "../../src/directory/builtIn";
import { copyOf, directoryText } from "../support/directory";

const pageWith = (content: string) => new DOMParser().parseFromString(content, "text/html");
const { written, digest, directory, at } = copyOf(directoryText);

describe("the directory in the page", () => {
  it("is read as it was written", () => {
    const page = pageWith(dataElement(BUILT_IN_DIRECTORY, { written, digest, at }));
    expect(readBuiltIn(page)).toEqual({ written, digest, directory, at });
  });

  it("cannot end its own element, whatever it says", () => {
    const corrections = { ...written.corrections, text: { en: "</script><b>bold</b>" } };
    const page = pageWith(
      dataElement(BUILT_IN_DIRECTORY, { written: { ...written, corrections }, digest, at }),
    );
    expect(page.querySelector("b")).toBeNull();
    expect(readBuiltIn(page).directory.corrections.text.en).toBe("</script><b>bold</b>");
  });

  it("is missed where the page has none", () => {
    expect(() => readBuiltIn(pageWith("<p>no directory</p>"))).toThrow(
      "the page was built without a directory",
    );
  });
});
