import { readSearch, writeSearch } from "./search";

interface Page {
  /** code of its language */
  readonly code: string;
  /** the app's root as seen from it */
  readonly home: string;
  /** whether it is the one that stands at the root */
  readonly atRoot: boolean;
}

/** The search of the address here, for the page of another language: all that was chosen but the language. */
export const searchElsewhere = (): string =>
  writeSearch({ ...readSearch(window.location.search), lang: null });

/** Leaves for another page of the app. @param href as seen from this one */
export const goTo = (href: string): void => window.location.assign(href);

/**
 * Leads to the language that the address asks for, or, from the root, to the one that was chosen on this device.
 * @param known folders of the languages by their codes @returns whether it leads away from this page
 */
export function leadToLanguage(page: Page, known: ReadonlyMap<string, string>, kept: string | null): boolean {
  const { lang } = readSearch(window.location.search);
  const asked = lang !== null && known.has(lang) ? lang : page.atRoot ? kept : null;
  const folder = asked === null ? undefined : known.get(asked);
  if (folder === undefined || asked === page.code) return false;
  // A language that nobody knows goes along: the page that is led to says so. So does that of the root, where another one
  // may be kept.
  const search = asked === lang && folder !== "" ? searchElsewhere() : window.location.search;
  window.location.replace(`${page.home}${folder}${search}${window.location.hash}`);
  return true;
}
