import type { Fault } from "./fault";

/** tests/browser/README.md: what the tests of this folder have asserted of each fault. */
export const readme = (faults: readonly Fault[]) => `# What a visitor meets when something fails

Each row is a test of \`faults.test.ts\`: on a phone the fault is made, what the visitor sees is looked for, and all that can
be used of the app is tried. The eight addresses and the number to call can be read in every case; a visitor can plan with
them. \`npm run test:browser faults -- -u\` writes this file again.

| fault | the visitor sees | lost |
| --- | --- | --- |
${faults.map(({ what, sees, lost = [] }) => `| ${what} | ${sees ?? "no trace of it"} | ${lost.join(", ") || "nothing"} |`).join("\n")}
`;
