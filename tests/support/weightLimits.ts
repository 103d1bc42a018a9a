/**
 * What a first visit may weigh: bytes of bodies, compressed with brotli (1 kB is 1000 bytes), and requests. The browser
 * tests hold these limits; the bench shows how far the app is from them.
 */
export const weightLimits = {
  /** The first flight of a new connection: ten segments of 1460 bytes, with room for the headers. */
  html: 14_000,
  /** Script and style that come before the live app answers a tap. */
  codeBeforeTap: 92_000,
  /**
   * Without tiles and without what comes on a tap. The app is still above the goal, so the tests hold a ceiling until
   * it is reached: from there nothing may get heavier.
   */
  everything: { goal: 165_000, ceiling: 180_000 },
  requests: 14,
};
