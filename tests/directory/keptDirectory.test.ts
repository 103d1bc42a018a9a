import { afterEach, describe, expect, it, vi } from "vitest";
import { keepDirectory, keptDirectory } from "../../src/directory/keptDirectory";
import { changed } from "../support/changed";
import { copyOf, directory, directoryText } from "../support/directory";

const built = copyOf(directoryText);
const DATE = "Tue, 24 Nov 2026 10:20:00 GMT";
const answerOf = (text: string, headers: HeadersInit = { date: DATE }) => new Response(text, { headers });

/** The browser's storage of answers, with what an earlier visit left in it. */
function storageWith(answer: Response | null): ReadonlyMap<string, Response> {
  const stored = new Map<string, Response>(answer ? [["last-good", answer]] : []);
  const cache = {
    match: async (key: string) => stored.get(key),
    put: async (key: string, value: Response) => void stored.set(key, value),
    delete: async (key: string) => stored.delete(key),
  };
  vi.stubGlobal("caches", { open: async () => cache });
  return stored;
}

// The files of this project share one world.
afterEach(() => void vi.unstubAllGlobals());

describe("the directory of the last visit", () => {
  it("is read as it was kept, with the time at which the server gave it", async () => {
    storageWith(null);
    await keepDirectory(answerOf(directoryText));
    expect(await keptDirectory(built)).toMatchObject({ directory, at: Date.parse(DATE) });
  });

  it("is read by the code that checks it, if the build has not", async () => {
    const text = changed("corrections", { text: { en: "Ask the IND." }, source: "iamexpat" });
    storageWith(answerOf(text));
    expect((await keptDirectory(built))?.directory.corrections.text.en).toBe("Ask the IND.");
  });

  it("stays where that code cannot be had", async () => {
    const stored = storageWith(answerOf(changed("listing", "ind-contact-2018")));
    vi.doMock("../../src/directory/parseDirectory", () => {
      throw new TypeError("Failed to fetch");
    });
    expect(await keptDirectory(built)).toBeNull();
    vi.doUnmock("../../src/directory/parseDirectory");
    expect(stored.size).toBe(1);
  });

  it("is none on the first visit", async () => {
    storageWith(null);
    expect(await keptDirectory(built)).toBeNull();
  });

  it.each([
    ["of format 1", changed("format", 1)],
    ["that is cut off", directoryText.slice(0, 1000)],
  ])("%s is let go", async (_, text) => {
    const stored = storageWith(answerOf(text));
    expect(await keptDirectory(built)).toBeNull();
    expect(stored.size).toBe(0);
  });

  it("without a time is not shown, since nobody could say how old it is", async () => {
    storageWith(answerOf(directoryText, {}));
    expect(await keptDirectory(built)).toBeNull();
  });

  it("is none where the browser stores nothing, and keeping does no harm", async () => {
    vi.stubGlobal("caches", { open: () => Promise.reject(new Error("no storage")) });
    await keepDirectory(answerOf(directoryText));
    expect(await keptDirectory(built)).toBeNull();
    vi.stubGlobal("caches", undefined);
    await keepDirectory(answerOf(directoryText));
    expect(await keptDirectory(built)).toBeNull();
  });
});
