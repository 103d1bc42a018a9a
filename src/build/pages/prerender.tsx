import { renderToStaticMarkup } from "react-dom/server";
import { BuiltPage } from "../../app/BuiltPage";
import { Providers } from "../../app/Providers";
import type { Directory } from "../../domain/directory";
import type { Language } from "../../i18n/languages";
import { loadCatalogue } from "../../i18n/loadCatalogue";
import { createTexts } from "../../i18n/texts";
import { Header } from "../../ui/frame/Header";
import { BuiltPicture } from "../BuiltPicture";
import type { PictureGround } from "../pictureGround";

/** The page's content before any script has run. @param day when it is built: days since 1970-01-01 */
export async function prerender(
  language: Language,
  directory: Directory,
  ground: PictureGround,
  day: number,
): Promise<string> {
  const texts = createTexts(language, await loadCatalogue(language));
  return renderToStaticMarkup(
    <Providers texts={texts} picture={null}>
      <Header organisation={directory.organisation} />
      <BuiltPage
        directory={directory}
        day={day}
        picture={<BuiltPicture desks={directory.desks} ground={ground} day={day} />}
      />
    </Providers>,
  );
}
