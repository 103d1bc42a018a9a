import { BaseSequencer, type TestSpecification } from "vitest/node";

/** They take longest, the browser's longest first, and their size does not tell. Others would wait for the last one. */
const LONGEST = ["hostile", "policy", "faults", "livePage", "languagesWalk", "nextOpening"];

const rank = ({ moduleId }: TestSpecification) => {
  const found = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return found < 0 ? LONGEST.length : found;
};

/** The order of test files: the longest before all others of their project, also on a machine that has never run them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const ofEach = [...new Set(sorted.map(({ project }) => project))];
    return ofEach.flatMap((one) =>
      sorted.filter(({ project }) => project === one).sort((a, b) => rank(a) - rank(b)),
    );
  }
}
