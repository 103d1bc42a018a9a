import { describe, expect, it, vi } from "vitest";
import { shortNames } from "../../src/build/shortNames";

/** What becomes of a text on its way through the build. */
const shortened = (code: string, steps = shortNames) =>
  steps.map(({ transform }) => {
    const handler = typeof transform === "object" ? transform.handler : transform;
    return handler && Reflect.apply(handler, null, [code]);
  });

describe("names of classes", () => {
  it("are short, and the same in a file's styles and in its script", () => {
    const [styles] = shortened(".Sign-module_sign{} .Sign-module_sign.Sign-module_body{}");
    const [, script] = shortened('export const body = "Sign-module_body patterns-module_quiet";');
    expect(styles).toMatch(/^\.([a-z]+0)\{\} \.\1\.[a-z]+1\{\}$/);
    const [, name = "?"] = /\.([a-z]+1)\{/.exec(String(styles)) ?? [];
    expect(script).toMatch(new RegExp(`= "${name} [a-z]+\\d";$`));
  });

  it("do not depend on which file the build reads first", async () => {
    const ofShared = async (...read: readonly string[]) => {
      vi.resetModules();
      const fresh = await import("../../src/build/shortNames");
      return read.map((code) => shortened(code, fresh.shortNames)[0]).at(-1);
    };
    const shared = ".patterns-module_tap{} .patterns-module_label{}";
    expect(await ofShared('"Sign-module_sign patterns-module_label"', shared)).toBe(await ofShared(shared));
  });

  it("of a class that its file does not have stop the build", () => {
    expect(() => shortened(".Sign-module_nowhere{}")).toThrow("Sign.module.css has no class nowhere");
  });

  it("of a file that does not exist stop the build", () => {
    expect(() => shortened(".Nowhere-module_sign{}")).toThrow(
      "no file of styles gives the class Nowhere-module_sign",
    );
  });
});
