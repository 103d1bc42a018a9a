import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Found {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** What axe-core finds against WCAG 2.2 A and AA and its own best practices. */
export async function violationsOn(page: Page): Promise<Found[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const run: unknown = Reflect.get(Reflect.get(globalThis, "axe"), "run");
    if (typeof run !== "function") throw new Error("axe-core is not there");
    const { violations, passes } = await run(document, { resultTypes: ["violations"] });
    if (passes.length < 20) throw new Error(`axe-core has looked at little: ${passes.length} rules`);
    return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => ({
      id,
      nodes: nodes.map(({ html }) => html.slice(0, 160)),
    }));
  });
}
