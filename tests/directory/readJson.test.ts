import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../src/directory/readJson";
import { refusalOf } from "../support/changed";
import { directoryText } from "../support/directory";
import { hundredDesks } from "../support/hundredDesks";

const lines = directoryText.split("\n");

describe("a file that is no JSON is refused with its line and column:", () => {
  it.each([
    ["nothing", "", "the file: is empty"],
    ["spaces alone", " \n ", "the file: is empty"],
    ["a web page", "<!doctype html><title>404</title>", "line 1, column 1: a value should stand here"],
    ["half a file", '{\n  "format": 2,\n  "desks": [', "line 3, column 13: the file ends too early"],
    ["half a text", '{\n  "listing": "iam', "line 2, column 18: the file ends too early"],
    ["a comma too many in an object", '{\n  "a": 1,\n}', "line 2, column 9: a comma too many"],
    ["a comma too many in a list", '{"a": [1,\r\n2 , ]}', "line 2, column 3: a comma too many"],
    ["two commas", "[1,,2]", "line 1, column 3: a comma too many"],
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', "line 3, column 3: a comma or } should stand here"],
    ["a missing comma in a list", '["a" "b"]', "line 1, column 6: a comma or ] should stand here"],
    ["a missing colon", '{ "a" 1 }', "line 1, column 7: a colon should stand here"],
    [
      "a name without quotation marks",
      "{ a: 1 }",
      "line 1, column 3: a name in quotation marks should stand here",
    ],
    ["a text in other quotation marks", "['a']", "line 1, column 2: a value should stand here"],
    ["a comment", "{} // so far", "line 1, column 4: nothing more should stand here"],
    ["two values", "{} {}", "line 1, column 4: nothing more should stand here"],
    ["a number with a zero before it", "[01]", "line 1, column 3: a comma or ] should stand here"],
    ["a word that JSON does not know", "[undefined]", "line 1, column 2: a value should stand here"],
    [
      "a line break in a text",
      '["a\nb"]',
      "line 1, column 4: a text cannot hold this sign; is a quotation mark missing?",
    ],
    [
      "an escape that JSON does not know",
      '["\\x"]',
      "line 1, column 3: a text cannot hold this sign; is a quotation mark missing?",
    ],
    [
      "brackets without end",
      "[".repeat(1_000_000),
      "line 1, column 32: lists and objects are nested too deeply",
    ],
  ])("%s", (_, text, refusal) => {
    expect(refusalOf(text)).toBe(`malformed: ${refusal}`);
  });

  it("a comma too many in the real file", () => {
    const [twelfth] = lines.slice(11);
    const broken = [...lines.slice(0, 11), `${twelfth},`, ...lines.slice(12)].join("\n");
    expect(twelfth).toBe("    {");
    expect(refusalOf(broken)).toBe(
      "malformed: line 12, column 6: a name in quotation marks should stand here",
    );
  });
});

describe("a file of endless length", () => {
  const quoted = (length: number) => `["${'\\"'.repeat(length / 2 - 2)}"]`;

  it("is refused before it is read", () => {
    expect(refusalOf(quoted(25_000_000))).toBe("malformed: the file: must have 2000000 signs at most");
    expect(refusalOf(quoted(2_000_002))).toBe("malformed: the file: must have 2000000 signs at most");
  });

  it("is read up to twenty times what the largest directory takes, though it be one text", () => {
    expect(readJson(quoted(2_000_000))).toEqual(['"'.repeat(999_998)]);
    expect(hundredDesks().length).toBeLessThan(2_000_000 / 20);
  });
});

describe("a name that is written twice", () => {
  it("is refused, with both places", () => {
    const twice = directoryText.replace('"format": 2,', '"format": 2,\n  "listing": "eindhoven-news",');
    expect(refusalOf(twice)).toBe("malformed: listing: is written twice (line 4, column 3)");
  });

  it("is seen deep inside, and through escapes", () => {
    expect(refusalOf('{"a": [{"b": {}}, {"b": 1, "\\u0062": 2}]}')).toBe(
      "malformed: a[1].b: is written twice (line 1, column 28)",
    );
  });

  it("may stand in two objects", () => {
    expect(readJson('[{"a": 1}, {"a": {"a": 2}}]')).toEqual([{ a: 1 }, { a: { a: 2 } }]);
  });
});

describe("any text", () => {
  const accepts = (read: (text: string) => unknown, text: string) => {
    try {
      read(text);
      return true;
    } catch {
      return false;
    }
  };
  const damaged = fc
    .tuple(
      fc.json({ maxDepth: 4 }),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.string({ unit: "binary", maxLength: 3 }),
    )
    .map(([json, at, gone, instead]) => {
      const from = at % (json.length + 1);
      return json.slice(0, from) + instead + json.slice(from + gone);
    });

  it("that is JSON is read as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        fc.pre(!/"(?:__proto__|constructor|toString|valueOf)"/.test(text));
        expect(readJson(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("that is damaged is taken only where JSON.parse takes it", () => {
    fc.assert(
      fc.property(damaged, (text) => {
        if (accepts(readJson, text)) expect(accepts(JSON.parse, text)).toBe(true);
        else if (accepts(JSON.parse, text))
          expect(() => readJson(text)).toThrow(/written twice|nobody knows/);
      }),
      { numRuns: 5000 },
    );
  });
});
