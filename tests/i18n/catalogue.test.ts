import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en";
import { sourceFiles } from "../support/sourceFiles";
import { english } from "../support/words";

describe("the catalogue", () => {
  it("fills slots", () => {
    expect(english.t("words.state.open", { time: "16:00" })).toBe("open until 16:00");
  });

  it("chooses the form for a count", () => {
    expect([1, 2].map((count) => english.t("words.state.left", { count }))).toEqual([
      "Closes in 1 minute",
      "Closes in 2 minutes",
    ]);
  });

  it("has no message that the app never says", () => {
    const code = sourceFiles()
      .filter((file) => !file.startsWith("src/i18n/en"))
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    // Keys put together from a fixed beginning and an end that depends, as in t(`words.directory.${kind}`).
    const beginnings = [...code.matchAll(/`([a-z][\w.]*\.)\$\{/gi)].map(([, beginning]) => beginning ?? "");
    const unsaid = Object.keys(en).filter(
      (key) => !code.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unsaid).toEqual([]);
  });
});

describe("a text of the directory", () => {
  it("is said in English where the language has none of its own", () => {
    expect(english.local({ en: "Good Friday" })).toBe("Good Friday");
  });
});
