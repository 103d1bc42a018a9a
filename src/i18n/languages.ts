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
  /** "Continue in English", in this language: said on pages in another one. */
  readonly offer: string;
}

export const english: Language = {
  code: "en",
  tag: "en",
  locale: "en-GB",
  dir: "ltr",
  named: false,
  name: "English",
  offer: "Continue in English",
};

const ltr = (code: string, name: string, offer: string, rest: Partial<Language> = {}): Language => ({
  code,
  tag: code,
  locale: code,
  dir: "ltr",
  named: false,
  name,
  offer,
  ...rest,
});

const rtl = (code: string, name: string, offer: string): Language =>
  ltr(code, name, offer, { dir: "rtl", locale: `${code}-u-ca-gregory-nu-latn` });

/** In the order of the switch: the IND's two languages, then by their names. */
export const languages: readonly Language[] = [
  english,
  ltr("nl", "Nederlands", "Verder in het Nederlands"),
  ltr("es", "Español", "Continuar en español"),
  ltr("fr", "Français", "Continuer en français"),
  ltr("pl", "Polski", "Kontynuuj po polsku"),
  ltr("tr", "Türkçe", "Türkçe devam et"),
  ltr("ru", "Русский", "Продолжить по-русски"),
  ltr("uk", "Українська", "Продовжити українською"),
  rtl("ar", "العربية", "المتابعة بالعربية"),
  rtl("fa", "فارسی", "ادامه به فارسی"),
  ltr("ti", "ትግርኛ", "ብትግርኛ ቀጽሉ", { named: true }),
  ltr("zh", "简体中文", "使用简体中文", { tag: "zh-Hans", locale: "zh-CN" }),
];

/** Where the pages of a language stand below the app's root: "", "nl/". */
export const folderOf = (language: Language): string => (language === english ? "" : `${language.code}/`);

/** The way from the page of a language to the app's root: "./", "../". English stands in the root. */
export const homeOf = (language: Language): string => (language === english ? "./" : "../");

/** The language of a code, or of the tag of a page; undefined where the app does not speak it. */
export const languageOf = (codeOrTag: string): Language | undefined =>
  languages.find(({ code, tag }) => code === codeOrTag || tag === codeOrTag);
