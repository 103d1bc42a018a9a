const KEY = "ind-desk-finder.language";

/** Keeps the language that was chosen on this device, for the next visit. Where storage is forbidden, it is not kept. */
export function keepLanguage(code: string): void {
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // The switch leads to the language all the same.
  }
}

/** Code of the language that was chosen on this device; null where none was. */
export function keptLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
