import { afterEach, expect, it, vi } from "vitest";
import { headOf } from "../../src/build/pages/head";
import { english as language } from "../../src/i18n/languages";
import { english } from "../support/words";

afterEach(() => vi.unstubAllEnvs());

function linksOf(site?: string): readonly string[] {
  vi.stubEnv("VITE_SITE_URL", site);
  return headOf(language, english.t, null).match(/<link rel="(canonical|alternate)"[^>]*>/g) ?? [];
}

it("a page names no address of its own where the build is not told of any", () => {
  expect(linksOf()).toEqual([]);
});

it("where it is, the page names itself and its translations in full", () => {
  const links = linksOf("https://finder.example/ind/");
  expect(links[0]).toBe('<link rel="canonical" href="https://finder.example/ind/" />');
  expect(links).toContain(
    '<link rel="alternate" hreflang="zh-Hans" href="https://finder.example/ind/zh/" />',
  );
  expect(links.at(-1)).toBe(
    '<link rel="alternate" hreflang="x-default" href="https://finder.example/ind/" />',
  );
});
