import { renderToStaticMarkup } from "react-dom/server";
import { BuiltPage } from "../../app/BuiltPage";
import { Providers } from "../../app/Providers";
import type { Directory } from "../../domain/directory";
import type { Speech } from "../../i18n/texts";
import { Header } from "../../ui/frame/Header";
import { BuiltPicture } from "../BuiltPicture";
import type { PictureGround } from "../pictureGround";

/** The page's content before any script has run. @param day when it is built: days since 1970-01-01 */
export function prerender(speech: Speech, directory: Directory, ground: PictureGround, day: number): string {
  return renderToStaticMarkup(
    <Providers speech={speech} builtAt={0}>
      <Header organisation={directory.organisation} search="" />
      <BuiltPage
        directory={directory}
        day={day}
        picture={<BuiltPicture desks={directory.desks} ground={ground} day={day} />}
      />
    </Providers>,
  );
}
