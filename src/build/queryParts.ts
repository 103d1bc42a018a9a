import type { Plugin } from "vite";

/**
 * What its client and its queries import, and have no use for here: lists without an end, writing to a server, Suspense,
 * errors thrown to a boundary, and timers other than the browser's.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  errorBoundaryUtils: `
    export const ensurePreventErrorBoundaryRetry = () => {}, useClearResetErrorBoundary = () => {};
    export const getHasError = () => false;`,
  infiniteQueryBehavior:
    "export const infiniteQueryBehavior = null, hasNextPage = null, hasPreviousPage = null;",
  mutationCache:
    "export class MutationCache { clear() {} resumePausedMutations() { return Promise.resolve(); } }",
  QueryErrorResetBoundary:
    "export const QueryErrorResetBoundary = null, useQueryErrorResetBoundary = () => null;",
  suspense: `
    export const defaultThrowOnError = null, fetchOptimistic = null;
    export const ensureSuspenseTimers = () => {}, shouldSuspend = () => false;`,
  timeoutManager: `
    export const timeoutManager = globalThis, defaultTimeoutProvider = globalThis;
    export const systemSetTimeoutZero = (callback) => setTimeout(callback, 0);`,
};

/**
 * React Query without what nobody uses here. A bundler cannot leave it out: the client and the hook call it. The hook's
 * options decide, and none here has `suspense` or `throwOnError`.
 */
export const queryParts: Plugin = {
  name: "query-parts",
  apply: "build",
  transform: {
    filter: { id: /(?:query-core|react-query)\/build\/modern\/\w+\.js$/ },
    handler(_, id) {
      const [, name = ""] = /(\w+)\.js$/.exec(id) ?? [];
      const code = STAND_INS[name];
      return code === undefined ? null : { code, map: null };
    },
  },
};
