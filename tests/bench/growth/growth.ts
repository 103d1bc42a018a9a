import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import type { BuiltPages } from "../pages/buildPages";
import { DIRECTORY } from "../paths";
import { growthExponent } from "../statistics";
import { type Crowd, measureCrowd } from "./crowd";
import { type RulesTime, timeRules } from "./rules";

/** 1 is linear, 2 quadratic. */
export interface Exponents {
  readonly read: number;
  readonly filterChange: number;
  readonly tick: number;
}

export interface Growth {
  readonly rules: readonly RulesTime[];
  /** over all sizes, and from the last but one to the last: small ones hide what only many desks show */
  readonly exponents: Exponents;
  readonly lastExponents: Exponents;
  readonly crowds: readonly Crowd[];
}

/** How the app fares with more desks than there are. */
export async function measureGrowth(browser: Browser, pages: BuiltPages): Promise<Growth> {
  const json = await readFile(DIRECTORY, "utf8");
  const rules = timeRules(json);
  const plan = { folder: pages.folders.app, probe: pages.probe, json };
  return {
    rules,
    exponents: exponentsOf(rules),
    lastExponents: exponentsOf(rules.slice(-2)),
    crowds: [await measureCrowd(browser, plan, 8), await measureCrowd(browser, plan, 800)],
  };
}

function exponentsOf(times: readonly RulesTime[]): Exponents {
  const exponent = (pick: (time: RulesTime) => number) =>
    growthExponent(times.map((time) => ({ size: time.desks, time: pick(time) })));
  return {
    read: exponent(({ read }) => read),
    filterChange: exponent(({ filterChange }) => filterChange),
    tick: exponent(({ tick }) => tick),
  };
}
