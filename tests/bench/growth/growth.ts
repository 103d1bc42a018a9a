import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import type { BuiltPages } from "../pages/buildPages";
import { DIRECTORY } from "../paths";
import { growthExponent } from "../statistics";
import { type Crowd, measureCrowd } from "./crowd";
import { type RulesTime, timeRules } from "./rules";

export interface Growth {
  readonly rules: readonly RulesTime[];
  /** exponents: 1 is linear */
  readonly exponents: { readonly read: number; readonly filterChange: number; readonly tick: number };
  readonly crowds: readonly Crowd[];
}

/** How the app fares with more desks than there are. */
export async function measureGrowth(browser: Browser, pages: BuiltPages): Promise<Growth> {
  const json = await readFile(DIRECTORY, "utf8");
  const rules = timeRules(json);
  const exponent = (pick: (time: RulesTime) => number) =>
    growthExponent(rules.map((time) => ({ size: time.desks, time: pick(time) })));
  const plan = { folder: pages.folders.app, probe: pages.probe, json };
  return {
    rules,
    exponents: {
      read: exponent(({ read }) => read),
      filterChange: exponent((time) => time.filterChange),
      tick: exponent(({ tick }) => tick),
    },
    crowds: [await measureCrowd(browser, plan, 8), await measureCrowd(browser, plan, 800)],
  };
}
