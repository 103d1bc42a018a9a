/** "Continue in English", in each language, by its code: said on pages in another one. It comes when it is needed. */
export const offers: Readonly<Record<string, string>> = {
  en: "Continue in English",
  nl: "Verder in het Nederlands",
  es: "Continuar en español",
  fr: "Continuer en français",
  pl: "Kontynuuj po polsku",
  tr: "Türkçe devam et",
  ru: "Продолжить по-русски",
  uk: "Продовжити українською",
  ar: "المتابعة بالعربية",
  fa: "ادامه به فارسی",
  ti: "ብትግርኛ ቀጽሉ",
  zh: "使用简体中文",
};
