/** In English and in Dutch: the IND's appointment planner, and the planner of journeys. */
const IN_BOTH = [
  ["https://oap.ind.nl/oap/en/", "https://oap.ind.nl/oap/nl/"],
  ["https://9292.nl/en", "https://9292.nl/"],
] as const;

/** The address of another site in the page's language, where that site is known to speak it. @param code of the language */
export const otherSite = (url: string, code: string): string =>
  code === "nl" ? IN_BOTH.reduce((address, [english, dutch]) => address.replace(english, dutch), url) : url;
