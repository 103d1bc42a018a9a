import { renderToString } from "react-dom/server";
import { Root } from "./app/Root";
import type { BuiltIn } from "./directory/builtIn";

/** The page's content before any script has run. Called by the build (vite.config.ts). */
export function prerender(builtIn: BuiltIn): string {
  return renderToString(<Root builtIn={builtIn} />);
}
