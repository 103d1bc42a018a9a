/** The IND's appointment planner speaks English and Dutch, each under its own path. */
const PLANNER = "https://oap.ind.nl/oap/";

/** The address of another site in the page's language, where that site is known to speak it. @param code of the language */
export const otherSite = (url: string, code: string): string =>
  code === "nl" ? url.replace(`${PLANNER}en/`, `${PLANNER}nl/`) : url;
