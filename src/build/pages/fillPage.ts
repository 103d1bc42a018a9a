import type { Language } from "../../i18n/languages";
import { homeOf } from "../../i18n/languages";

interface Filling {
  readonly language: Language;
  readonly head: string;
  readonly page: string;
  /** what the app begins with */
  readonly data: string;
}

/**
 * A page of the app, from the template that all languages share. Addresses in the template and in the filling are from
 * the app's root; in the page they are from where it stands.
 * @throws Error where the template has no place for a part
 */
export function fillPage(template: string, { language, head, page, data }: Filling): string {
  const parts = {
    '<html lang="en" dir="ltr">': `<html lang="${language.tag}" dir="${language.dir}">`,
    "<!-- head -->": head,
    "<!-- page -->": page,
    "<!-- data -->": data,
  };
  const filled = Object.entries(parts).reduce((html, [place, part]) => {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
    return html.replace(place, () => part);
  }, template);
  // The template's indentation is for whoever edits it.
  return filled.replace(/\n +/g, "\n").replace(/\b(href|src)="\.\//g, `$1="${homeOf(language)}`);
}
