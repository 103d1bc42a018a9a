/**
 * What a first visit may weigh: bytes of bodies, compressed with brotli (1 kB is 1000 bytes), and requests. The browser
 * tests hold these limits; the bench reports what the app needs of them.
 */
export const weightLimits = {
  /** The first flight of a new connection: ten segments of 1460 bytes, with room for the headers. */
  html: 14_000,
  /** The same in another language, which needs the English of the directory as well. The goal is missed by 1 kB. */
  translatedHtml: { goal: 16_000, ceiling: 17_200 },
  /** Script and style that come before the live app answers a tap, in English; up to 1 kB more in another language. */
  codeBeforeTap: { goal: 92_000, ceiling: 92_500 },
  /**
   * Without tiles and without what comes on a tap. The app is still above the goal: 184 kB in November 2026. Until the
   * goal is reached, the bench reports it as missed and the tests hold the ceiling.
   */
  everything: { goal: 165_000, ceiling: 187_000 },
  requests: 14,
};
