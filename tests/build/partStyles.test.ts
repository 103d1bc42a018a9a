import { describe, expect, it } from "vitest";
import { partStyles } from "../../src/build/partStyles";

const page = (language: string, body: string) => `<html lang="${language}"><body>${body}</body></html>`;
const card = page("en", '<li class="card quiet" data-standing="closed">');

describe("the first screen's styles", () => {
  it("come with a page whose elements they are for, and else with the live one", () => {
    const { first, live } = partStyles("li{margin:0}.card{gap:0}.card>.later{gap:1px}", [card]);
    expect(first).toEqual(["li{margin:0}.card{gap:0}"]);
    expect(live).toBe(".card>.later{gap:1px}");
  });

  it("wait where the page has no such data attribute, or another value of it", () => {
    const now = ".card[data-standing=closed]{gap:0}.card:not([data-open]){gap:1px}";
    const later = ".card[data-standing=moved]{gap:2px}.card[data-open]{gap:3px}";
    expect(partStyles(now + later, [card])).toMatchObject({ first: [now], live: later });
  });

  it("are parted within queries, too", () => {
    const { first, live } = partStyles("@media (min-width:9rem){.card{gap:0}.later{gap:1px}}", [card]);
    expect(first).toEqual(["@media (min-width:9rem){.card{gap:0}}"]);
    expect(live).toBe("@media (min-width:9rem){.later{gap:1px}}");
  });

  it("come with the live page where any of the pages lacks them", () => {
    const { first, live } = partStyles(".card{gap:0}", [card, page("nl", "<li>")]);
    expect(first).toEqual([".card{gap:0}", ""]);
    expect(live).toBe(".card{gap:0}");
  });

  it("for one language come with its pages alone", () => {
    const { first, live } = partStyles("p:lang(ti){gap:0}", [card, page("ti", "<p>")]);
    expect(first).toEqual(["", "p:lang(ti){gap:0}"]);
    expect(live).toBe("");
  });

  it("have the custom properties that the page uses, on screen or on paper; the others wait", () => {
    const styles =
      ":root{--a:1px;--b:2px;--c:var(--a)}.card{gap:var(--a)}@media (min-width:9rem){:root{--b:3px}}@media print{.card{gap:var(--c)}}";
    const { first, live } = partStyles(styles, [card]);
    expect(first).toEqual([":root{--a:1px;--c:var(--a)}.card{gap:var(--a)}"]);
    expect(live).toBe(":root{--b:2px}@media (min-width:9rem){:root{--b:3px}}");
  });

  it("for paper stand by themselves", () => {
    const { first, print } = partStyles(".card{gap:0}@media print{.card{gap:1px}}", [card]);
    expect(first).toEqual([".card{gap:0}"]);
    expect(print).toBe(".card{gap:1px}");
  });
});
