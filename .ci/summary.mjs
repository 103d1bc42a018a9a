// Prints `N passed, N failed` over the vitest JSON reports of a folder: node summary.mjs <folder> <exit code of the run>
// Exits 1 when anything failed. A run that went wrong without a failed test (types, lint, build, install) counts as one.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, outcome] = process.argv.slice(2);
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
const counts = files.map((name) => countIn(join(folder, name)));
const passed = sum(counts.map((count) => count.passed));
const counted = sum(counts.map((count) => count.failed));
const failed = counted === 0 && (outcome !== "0" || passed === 0) ? 1 : counted;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function countIn(file) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests + testResults.filter(brokeOutsideTests).length };
  } catch {
    return { passed: 0, failed: 1 }; // cut off while it was written
  }
}

/** A test file that did not load, or whose hooks failed: red, yet without a red test. */
function brokeOutsideTests({ status, assertionResults }) {
  return status === "failed" && !assertionResults.some((test) => test.status === "failed");
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
