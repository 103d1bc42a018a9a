/** A sentence or name by language code. English is always there; `local` in src/i18n falls back to it. */
export type LocalText = { readonly en: string } & { readonly [language: string]: string };

/** Where a fact comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** ISO 8601 date, month, year or interval ("2016-11/2017-10"); null when the page carries no date. */
  readonly date: string | null;
}

/** A statement and the source that makes it. */
export interface Fact {
  readonly text: LocalText;
  readonly source: Source;
}
