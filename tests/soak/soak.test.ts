import { expect, it } from "vitest";
import { appSuite } from "../browser/support/appSuite";
import { untilStill } from "../browser/support/screen";
import { type Held, heldBy } from "./held";
import { stepsOf, takeSteps } from "./walk";

/** Looked at after so many interactions. By the first hundred every part of the page has come. */
const LOOKS = [100, 2500, 5000] as const;
const LAST = LOOKS[2];
const ROUND = stepsOf(0).length;
const GROWTH = 1.15;

const suite = appSuite();

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;
const line = (taken: number, { data, heap, nodes, listeners }: Held) =>
  `soak: ${taken} interactions, ${megabytes(data)} of data (${megabytes(heap)} with compiled code), ` +
  `${nodes} nodes, ${listeners} listeners\n`;

it(`after ${LAST} interactions the page holds what it held after ${LOOKS[0]}, within 15 %`, async () => {
  const { page, errors } = await suite.open({ reducedMotion: "reduce" });
  await untilStill(page);
  const held: Held[] = [];
  for (let round = 1; round * ROUND <= LAST; round += 1) {
    await takeSteps(page, stepsOf(round));
    if (!LOOKS.some((look) => look === round * ROUND)) continue;
    held.push(await heldBy(page));
    process.stdout.write(
      held
        .slice(-1)
        .map((now) => line(round * ROUND, now))
        .join(""),
    );
  }
  const [begin, , end] = held;
  if (!begin || !end) throw new Error("the page was not looked at");
  for (const part of ["data", "nodes", "listeners"] as const)
    expect(end[part] / begin[part], part).toBeLessThanOrEqual(GROWTH);
  expect(errors).toEqual([]);
});
