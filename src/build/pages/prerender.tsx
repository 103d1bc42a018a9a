import { renderToStaticMarkup } from "react-dom/server";
import { BuiltPage } from "../../app/BuiltPage";
import { Providers } from "../../app/Providers";
import type { Directory } from "../../domain/directory";
import { languageOf } from "../../i18n/languages";
import type { Speech } from "../../i18n/texts";
import { Header } from "../../ui/frame/Header";
import { BuiltPicture } from "../BuiltPicture";
import type { PictureGround } from "../pictureGround";

/**
 * The page's content before any script has run.
 * @param speech from the build's own modules: this one is loaded apart from them, and knows each language as another object
 * @param day when it is built: days since 1970-01-01
 */
export function prerender(speech: Speech, directory: Directory, ground: PictureGround, day: number): string {
  const language = languageOf(speech.language.code);
  if (!language) throw new Error(`src/i18n/languages.ts does not list ${speech.language.code}`);
  return renderToStaticMarkup(
    <Providers speech={{ ...speech, language }} builtAt={0}>
      <Header organisation={directory.organisation} search="" />
      <BuiltPage
        directory={directory}
        day={day}
        picture={<BuiltPicture desks={directory.desks} ground={ground} day={day} />}
      />
    </Providers>,
  );
}
