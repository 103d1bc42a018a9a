const KEPT = "ind-desk-finder.language";
const WANTED = "ind-desk-finder.language.wanted";

/** Keeps the language that was chosen on this device, for the next visit. Where storage is forbidden, it is not kept. */
export const keepLanguage = (code: string): void => write(KEPT, code);

/** A link to the page of a language was followed. It is kept once that page is there: without a connection it never comes. */
export const wantLanguage = (code: string): void => write(WANTED, code);

/** Code of the language that was chosen on this device; null where none was. @param here code of the page's language */
export function keptLanguage(here: string): string | null {
  try {
    if (localStorage.getItem(WANTED) === here) {
      localStorage.removeItem(WANTED);
      keepLanguage(here);
    }
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function write(key: string, code: string): void {
  try {
    localStorage.setItem(key, code);
  } catch {
    // The link leads to the language all the same.
  }
}
