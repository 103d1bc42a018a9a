import { basename } from "node:path";
import type { Plugin } from "vite";

/** What React exports, and what neither the app nor one of its packages asks for. */
const UNUSED: Readonly<Record<string, readonly string[]>> = {
  "react.production.js": [
    ...["Activity", "Children", "Profiler", "PureComponent", "ViewTransition", "__COMPILER_RUNTIME"],
    ...["addTransitionType", "cache", "cacheSignal", "createRef", "isValidElement", "lazy"],
    ...["unstable_useCacheRefresh", "useActionState", "useDebugValue", "useDeferredValue", "useEffectEvent"],
    ...["useInsertionEffect", "useOptimistic", "useTransition"],
  ],
  "react-dom.production.js": [
    ...["preconnect", "prefetchDNS", "preinit", "preinitModule", "preload", "preloadModule"],
    ...["requestFormReset", "unstable_batchedUpdates", "useFormState", "useFormStatus"],
  ],
};

/**
 * React without what nobody uses here. A bundler cannot leave it out: the package's files are CommonJS, whose exports any
 * code might read.
 */
export const reactParts: Plugin = {
  name: "react-parts",
  apply: "build",
  transform: {
    filter: { id: /\/react(?:-dom)?\.production\.js$/ },
    handler(code, id) {
      const unused = new Set(UNUSED[basename(id)]);
      const kept = this.parse(code).body.map((statement) => {
        const text = code.slice(statement.start, statement.end);
        const [, name = ""] = /^exports\.(\w+) =/.exec(text) ?? [];
        return unused.delete(name) ? "" : text;
      });
      if (unused.size > 0) this.error(`${id} does not export ${[...unused].join(", ")}`);
      return { code: kept.join("\n"), map: null };
    },
  },
};
