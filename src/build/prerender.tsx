import { renderToString } from "react-dom/server";
import { BuiltPage } from "../app/BuiltPage";
import { Providers } from "../app/Providers";
import type { Directory } from "../domain/directory";
import { Header } from "../ui/frame/Header";
import type { Picture } from "../ui/map/MapPicture";

/** The page's content before any script has run. */
export function prerender(directory: Directory, picture: Picture): string {
  return renderToString(
    <Providers picture={picture}>
      <Header />
      <BuiltPage directory={directory} />
    </Providers>,
  );
}
