import type { CDPSession, Page } from "playwright-core";

/** What a page holds on to once all that nobody needs is thrown away. */
export interface Held {
  /** bytes of the scripts' heap but for compiled code, which grows while the browser still learns what runs often */
  readonly data: number;
  /** bytes of the scripts' heap */
  readonly heap: number;
  /** of documents, those that scripts keep although they stand in none among them */
  readonly nodes: number;
  readonly listeners: number;
}

/** Chromium alone tells. */
export async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  const heap = value("JSHeapUsedSize");
  const held = { heap, nodes: value("Nodes"), listeners: value("JSEventListeners") };
  const data = heap - (await codeIn(session));
  await session.detach();
  return { data, ...held };
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  /** of each node one number for each field, one node after the other */
  readonly nodes: readonly number[];
}

/** Bytes of compiled code, by the browser's list of all that is on the heap. */
async function codeIn(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => void chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot");
  const { snapshot, nodes }: Snapshot = JSON.parse(chunks.join(""));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[0].indexOf("code");
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let sum = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + type] === code) sum += nodes[node + size] ?? 0;
  return sum;
}
