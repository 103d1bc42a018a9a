import { renderToString } from "react-dom/server";
import { Header } from "./app/Header";
import { Paper } from "./app/Paper";
import { Providers } from "./app/Providers";
import type { BuiltIn } from "./directory/builtIn";

/** The page's content before any script has run. Called by the build (vite.config.ts). */
export function prerender(builtIn: BuiltIn): string {
  return renderToString(
    <Providers builtIn={builtIn}>
      <Header />
      <Paper directory={builtIn.directory} />
    </Providers>,
  );
}
