import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDirectory } from "../../src/directory/parseDirectory";
import { hostileAddresses, staysInEnglish } from "../fuzz/addresses";
import { mutatedDirectories } from "../fuzz/mutations";
import { seed } from "../fuzz/seed";
import { directory, directoryText } from "../support/directory";
import { appSuite } from "./support/appSuite";
import { eventually } from "./support/eventually";
import { untilMap, untilPanelFilled } from "./support/screen";
import { CORRECTED, dueAt, REFUSED, shownAt, shownOn } from "./support/shown";

const BATCHES = 40;
const BATCH = 50;
const VISITS = 100;

const suite = appSuite();
const figures = { addresses: 0, accepted: 0, refused: 0 };
afterAll(() => {
  const { addresses, accepted, refused } = figures;
  process.stdout.write(
    `hostile: seed ${seed}, ${addresses} addresses in one page; ` +
      `${accepted + refused} visits, ${accepted} of them with a file that is taken, ${refused} with one that is refused\n`,
  );
});

describe("one page", () => {
  const visit = suite.share({ viewport: "phone", path: "?desk=utrecht" });
  beforeAll(async () => {
    await untilMap(visit().page);
    await untilPanelFilled(visit().page);
  });
  const desks = directory.desks.map(({ id }) => id);
  const batches = fc.array(hostileAddresses, { minLength: BATCH, maxLength: BATCH });

  it(`shows eight desks and says what it does not know, at ${BATCHES * BATCH} hostile addresses`, async () => {
    const { page, errors } = visit();
    await fc.assert(
      fc.asyncProperty(batches, async (addresses) => {
        const shown = await shownAt(page, addresses);
        const wrong = addresses
          .map((address, index) => ({ address, shown: shown[index], due: dueAt(address, desks) }))
          .filter((screen) => JSON.stringify(screen.shown) !== JSON.stringify(screen.due));
        expect(wrong).toEqual([]);
        expect(errors).toEqual([]);
        figures.addresses += addresses.length;
      }),
      { numRuns: BATCHES, seed, endOnFailure: true },
    );
  }, 300_000);
});

const BUILT = parseDirectory(directoryText);
const BUILT_LINES = new Set(JSON.stringify(JSON.parse(directoryText), null, 1).split("\n"));

/** Longer ones are refused by servers. */
const linked = hostileAddresses.filter((address) => address.length < 8_000 && staysInEnglish(address));

/** A failing test prints what is new in a file, not all of it. */
const files = mutatedDirectories.map((text) => ({
  text,
  [fc.toStringMethod]: () =>
    text
      .split("\n")
      .filter((line) => !BUILT_LINES.has(line))
      .join("\n"),
}));

/** The desks that a file gives, and what the page says of it. */
function readFile(text: string) {
  try {
    const file = parseDirectory(text);
    figures.accepted += 1;
    return { file, said: JSON.stringify(file) === JSON.stringify(BUILT) ? [] : [CORRECTED] };
  } catch {
    figures.refused += 1;
    return { file: BUILT, said: [REFUSED] };
  }
}

/** The line of the console for whoever keeps the file. */
const REFUSAL = "data/directory.json is not used: ";

/** So that no visit meets the file of the one before. */
function keepNothing(): void {
  Cache.prototype.put = () => Promise.reject(new DOMException("no room", "QuotaExceededError"));
}

describe("each visit", () => {
  const visit = suite.share({ viewport: "phone", beforeScripts: keepNothing });

  it(`shows the desks of a good file or the built ones, ${VISITS} times at a hostile address with a changed file`, async () => {
    const { page, errors, server } = visit();
    await fc.assert(
      fc.asyncProperty(linked, files, async (address, { text }) => {
        const { file, said } = readFile(text);
        const desks = file.desks.map(({ id }) => id);
        server.answer("/data/directory.json", { body: text });
        // Else a step from one fragment to another would load nothing.
        await page.goto("about:blank");
        await page.goto(server.url + address, { waitUntil: "domcontentloaded" });
        await eventually(() => shownOn(page)).toEqual(dueAt(address, desks, said));
        expect(errors.filter(({ text }) => !text.startsWith(REFUSAL))).toEqual([]);
      }),
      { numRuns: VISITS, seed, endOnFailure: true },
    );
  }, 300_000);
});
