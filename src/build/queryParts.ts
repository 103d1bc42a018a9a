import type { Plugin } from "vite";

/** What its client and its queries import, and have no use for here: lists without an end, and writing to a server. */
const STAND_INS: Readonly<Record<string, string>> = {
  infiniteQueryBehavior:
    "export const infiniteQueryBehavior = null, hasNextPage = null, hasPreviousPage = null;",
  mutationCache:
    "export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve(); } }",
};

/** React Query without infinite queries and mutations, which nobody uses here. A bundler cannot leave them out: its client makes them. */
export const queryParts: Plugin = {
  name: "query-parts",
  apply: "build",
  transform: {
    filter: { id: /query-core\/build\/modern\/\w+\.js$/ },
    handler(_, id) {
      const [, name = ""] = /(\w+)\.js$/.exec(id) ?? [];
      const code = STAND_INS[name];
      return code === undefined ? null : { code, map: null };
    },
  },
};
