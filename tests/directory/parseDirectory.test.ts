import { describe, expect, it } from "vitest";
import { parseDirectory } from "../../src/directory/parseDirectory";
import { changed, refusalOf } from "../support/changed";

describe("a file of another format", () => {
  const whatToDo = 'format: must be 2: rewrite the file as data/README.md says ("A file of format 1")';

  it("of before is refused, and told what to do, and nothing else", () => {
    const { places, ...format1 } = JSON.parse(changed("format", 1));
    expect(places).toHaveLength(13);
    expect(refusalOf(JSON.stringify(format1))).toBe(`malformed: ${whatToDo}`);
  });

  it("that comes later is refused, and told what to do", () => {
    expect(refusalOf(changed("format", 3))).toBe(
      "malformed: format: is newer than this app: put the newer app beside the file",
    );
  });

  it.each([
    ["no format", changed("format", undefined), "malformed: format: is missing"],
    ["a format in words", changed("format", "two"), `malformed: ${whatToDo}`],
    ["null", "null", "malformed: the file: must be object"],
    ["a list", "[]", "malformed: format: is missing"],
  ])("with %s is refused", (_, text, refusal) => {
    expect(refusalOf(text)).toBe(refusal);
  });
});

describe("a corrected directory", () => {
  it("may have dated overrides, and more periods a day", () => {
    const reason = { en: "Extra Saturday" };
    const text = changed("desks.0.overrides", [
      { day: "2027-01-09", periods: ["10:00-12:00", "13:00-24:00"], reason, source: "iamexpat" },
    ]);
    expect(parseDirectory(text).desks[0]?.overrides).toEqual([
      {
        day: Date.UTC(2027, 0, 9) / 86_400_000,
        periods: [
          { opens: 600, closes: 720 },
          { opens: 780, closes: 1440 },
        ],
        reason,
        source: "iamexpat",
      },
    ]);
  });
});
