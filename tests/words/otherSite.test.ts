import { expect, it } from "vitest";
import { otherSite } from "../../src/words/otherSite";

it.each([
  ["https://oap.ind.nl/oap/en/#/doc", "nl", "https://oap.ind.nl/oap/nl/#/doc"],
  ["https://oap.ind.nl/oap/en/#/doc", "tr", "https://oap.ind.nl/oap/en/#/doc"],
  ["https://9292.nl/en", "nl", "https://9292.nl/"],
  ["https://9292.nl/en", "ar", "https://9292.nl/en"],
  ["https://ind.nl/en/contact", "nl", "https://ind.nl/en/contact"],
])("%s on a page in %s is %s", (url, code, address) => {
  expect(otherSite(url, code)).toBe(address);
});
