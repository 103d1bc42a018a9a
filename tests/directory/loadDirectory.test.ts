import { afterEach, describe, expect, it, vi } from "vitest";
import { loadDirectory } from "../../src/directory/loadDirectory";
import { directory, directoryText } from "../support/directory";

const serve = (answer: (url: string, init: RequestInit) => Promise<Response>) =>
  vi.stubGlobal("fetch", answer);
const load = () => loadDirectory(new AbortController().signal, () => undefined);

afterEach(() => vi.useRealTimers());

describe("loading the directory", () => {
  it("asks for the file beside the app and whether it has changed", async () => {
    const asked: unknown[] = [];
    serve(async (url, { cache }) => {
      asked.push(url, cache);
      return new Response(directoryText);
    });
    expect(await load()).toEqual(directory);
    expect(asked).toEqual([`${import.meta.env.BASE_URL}data/directory.json`, "no-cache"]);
  });

  it("tells a missing file from a server that does not answer, and both from a faulty file", async () => {
    serve(async () => new Response("", { status: 404 }));
    await expect(load()).rejects.toMatchObject({ kind: "missing", message: "the server answered 404" });
    serve(async () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(load()).rejects.toMatchObject({ kind: "unreachable" });
    serve(async () => new Response("<!doctype html>"));
    await expect(load()).rejects.toMatchObject({ kind: "malformed" });
  });

  it("gives up on a server that never answers", async () => {
    vi.useFakeTimers();
    serve(
      (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal?.addEventListener("abort", () => reject(new Error("aborted"))),
        ),
    );
    const loading = expect(load()).rejects.toMatchObject({ kind: "unreachable" });
    await vi.advanceTimersByTimeAsync(12_000);
    await loading;
  });
});
