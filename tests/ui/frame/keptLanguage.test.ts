import { beforeEach, expect, it } from "vitest";
import { keepLanguage, keptLanguage, wantLanguage } from "../../../src/i18n/keptLanguage";

beforeEach(() => localStorage.clear());

it("a language is kept once its page is there, not when its link is followed", () => {
  wantLanguage("tr");
  expect(keptLanguage("en")).toBeNull();
  expect(keptLanguage("tr")).toBe("tr");
  expect(keptLanguage("en")).toBe("tr");
});

it("the language of the root is taken back to, though another was kept", () => {
  keepLanguage("tr");
  wantLanguage("en");
  expect(keptLanguage("en")).toBe("en");
});
