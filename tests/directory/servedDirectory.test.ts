import { afterEach, describe, expect, it, vi } from "vitest";
import { servedDirectory } from "../../src/directory/servedDirectory";
import { copyOf, directory, directoryText } from "../support/directory";

const serve = (answer: (url: string, init: RequestInit) => Promise<Response>) =>
  vi.stubGlobal("fetch", answer);
const built = copyOf(directoryText);
const load = () => servedDirectory("../", new AbortController().signal, built);

// The files of this project share one world.
afterEach(() => void vi.unstubAllGlobals());

/** Lines of warning in the console. */
const warnings = () => {
  const lines: unknown[] = [];
  vi.spyOn(console, "warn").mockImplementation((line) => void lines.push(line));
  return lines;
};

describe("the served directory", () => {
  it("is asked for beside the app, and from the server, past the browser's own cache", async () => {
    const asked: unknown[] = [];
    serve(async (url, { cache }) => {
      asked.push(url, cache);
      return new Response(directoryText);
    });
    expect((await load()).directory).toEqual(directory);
    expect(asked).toEqual(["../data/directory.json", "reload"]);
  });

  it("is not checked again if the build has checked the very same text", async () => {
    serve(async () => new Response(directoryText));
    expect((await load()).directory).toBe(built.directory);
    serve(async () => new Response(`${directoryText}\n`));
    expect((await load()).directory).not.toBe(built.directory);
  });

  it("is checked where the page may use no cryptography", async () => {
    warnings();
    vi.stubGlobal("crypto", {});
    serve(async () => new Response("<!doctype html>"));
    await expect(load()).rejects.toMatchObject({ kind: "malformed" });
    serve(async () => new Response(directoryText));
    expect((await load()).directory).toEqual(directory);
  });

  it("is as old as the server says, or as the page where the server does not say it", async () => {
    const date = "Tue, 24 Nov 2026 10:20:00 GMT";
    serve(async () => new Response(directoryText, { headers: { date } }));
    expect((await load()).at).toBe(Date.parse(date));
    serve(async () => new Response(directoryText));
    expect((await load()).at).toBe(built.at);
  });

  it.each([
    ["on its way alone", {}, 0],
    ["held by a cache for an hour", { age: "3600" }, 3_600_000],
    ["held by a cache that does not count", { age: "long" }, 0],
    ["held by a cache that counts backwards", { age: "-60" }, 0],
  ])("was sent at the server's date or, %s, later", async (_, headers, held) => {
    const date = "Tue, 24 Nov 2026 10:20:00 GMT";
    serve(async () => new Response(directoryText, { headers: { date, ...headers } }));
    const from = Date.parse(date);
    expect((await load()).sent).toEqual({ from, to: from + held });
  });

  it("that is refused says why in the console, once", async () => {
    const lines = warnings();
    serve(async () => new Response("<!doctype html>"));
    await expect(load()).rejects.toMatchObject({ kind: "malformed" });
    expect(lines).toEqual(["data/directory.json is not used: line 1, column 1: a value should stand here"]);
  });

  it("says nothing of the time where the server has no clock", async () => {
    serve(async () => new Response(directoryText));
    expect((await load()).sent).toBeNull();
  });

  it.each([
    ["missing", "", 404],
    ["malformed", "<!doctype html>", 200],
  ])("that is %s has told the time all the same", async (kind, text, status) => {
    warnings();
    const date = "Tue, 24 Nov 2026 10:20:00 GMT";
    serve(async () => new Response(text, { status, headers: { date } }));
    const at = Date.parse(date);
    await expect(load()).rejects.toMatchObject({ kind, sent: { from: at, to: at } });
  });

  it("that is missing is told from one that a server does not give, and both from a faulty one", async () => {
    warnings();
    serve(async () => new Response("", { status: 404 }));
    await expect(load()).rejects.toMatchObject({ kind: "missing", message: "the server answered 404" });
    serve(async () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(load()).rejects.toMatchObject({ kind: "unreachable" });
    serve(async () => new Response("<!doctype html>"));
    await expect(load()).rejects.toMatchObject({ kind: "malformed" });
  });
});
