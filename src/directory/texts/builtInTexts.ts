import type { FactTexts } from "../../domain/fact";

/** id of the element that holds them as JSON */
const ELEMENT = "built-in-texts";

/** For the source of a page in another language than English. `<` is escaped so that no text can end the element. */
export function writeBuiltInTexts(texts: FactTexts): string {
  const json = JSON.stringify(texts).replaceAll("<", "\\u003c");
  return `<script type="application/json" id="${ELEMENT}">${json}</script>`;
}

/** The directory's sentences in the page's language; none in a page that is in English. */
export function readBuiltInTexts(page: Document): FactTexts {
  const text = page.getElementById(ELEMENT)?.textContent;
  return text ? JSON.parse(text) : {};
}
