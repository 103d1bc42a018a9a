/** A language that the app speaks. */
export interface Language {
  /** Its folder in the address, and `lang` in links. */
  readonly code: string;
  /** BCP 47 tag for `<html lang>` and `hreflang`. */
  readonly tag: string;
  /** BCP 47 tag that dates and numbers are written by: the calendar of the Netherlands, and digits that a phone can dial. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  /** Few devices know it: its names of days and units come with its messages, and a font for it may be missing. */
  readonly named: boolean;
  /** Its own name for itself. */
  readonly name: string;
}

export const english: Language = {
  code: "en",
  tag: "en",
  locale: "en-GB",
  dir: "ltr",
  named: false,
  name: "English",
};

const ltr = (code: string, name: string, rest: Partial<Language> = {}): Language => ({
  code,
  tag: code,
  locale: code,
  dir: "ltr",
  named: false,
  name,
  ...rest,
});

const rtl = (code: string, name: string): Language =>
  ltr(code, name, { dir: "rtl", locale: `${code}-u-ca-gregory-nu-latn` });

/** In the order of the switch: the IND's two languages, then by their names. */
export const languages: readonly Language[] = [
  english,
  ltr("nl", "Nederlands"),
  ltr("es", "Español"),
  ltr("fr", "Français"),
  ltr("pl", "Polski"),
  ltr("tr", "Türkçe"),
  ltr("ru", "Русский"),
  ltr("uk", "Українська"),
  rtl("ar", "العربية"),
  rtl("fa", "فارسی"),
  ltr("ti", "ትግርኛ", { named: true }),
  ltr("zh", "简体中文", { tag: "zh-Hans", locale: "zh-CN" }),
];

/** Where the pages of a language stand below the app's root: "", "nl/". */
export const folderOf = (language: Language): string => (language === english ? "" : `${language.code}/`);

/** The way from the page of a language to the app's root: "./", "../". English stands in the root. */
export const homeOf = (language: Language): string => (language === english ? "./" : "../");

/** The language of a code, or of the tag of a page; undefined where the app does not speak it. */
export const languageOf = (codeOrTag: string): Language | undefined =>
  languages.find(({ code, tag }) => code === codeOrTag || tag === codeOrTag);
