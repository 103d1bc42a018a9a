import { describe, expect, inject, it } from "vitest";
import { locationFaults, otherFaults, storageFaults, tileFaults } from "./faults/device";
import { directoryFaults } from "./faults/facts";
import { lostOn } from "./faults/parts";
import { partFaults, scriptFaults } from "./faults/scripts";
import { readme } from "./faults/table";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";

const suite = appSuite();
const BUILT = inject("builtDir");
const FAULTS = [
  ...scriptFaults(BUILT),
  ...partFaults(BUILT),
  ...directoryFaults,
  ...tileFaults,
  ...storageFaults,
  ...locationFaults,
  ...otherFaults,
];

describe("a fault", () => {
  it.each(FAULTS.map((fault) => [fault.what, fault] as const))("%s", async (_, fault) => {
    const { sees, lost = [], answers = {}, options, act } = fault;
    const server = suite.server();
    for (const [path, override] of Object.entries(answers)) server.answer(path, override);
    const { page, errors } = await suite.open({ ...options, viewport: "phone" });
    await act?.(page, server, errors);
    if (sees === null) expect(errors).toEqual([]);
    else await page.getByText(sees).filter({ visible: true }).first().waitFor();
    await eventually(() => lostOn(page)).toEqual(lost);
  });

  it("stands in README.md with what becomes of it", async () => {
    await expect(readme(FAULTS)).toMatchFileSnapshot("README.md");
  });
});
