/** A sentence or a name as the directory has it. */
export interface LocalText {
  /** in English; in a page in another language that has its translation, the English sentence's key */
  readonly en: string;
}

/** The directory's sentences in another language, each by the key of the English one that it was made from. */
export type FactTexts = Readonly<Record<string, string>>;

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
