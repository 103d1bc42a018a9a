/** Whether the visitor has told the browser to save data, by its own switch (Save-Data) or the system's. */
export const savesData = (): boolean =>
  Reflect.get(navigator, "connection")?.saveData === true ||
  window.matchMedia("(prefers-reduced-data: reduce)").matches;
