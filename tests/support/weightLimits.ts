/**
 * What a first visit may weigh: bytes of bodies, compressed with brotli (1 kB is 1000 bytes), and requests.
 */
export const weightLimits = {
  /** The first flight of a new connection: ten segments of 1460 bytes, with room for the headers. */
  html: 14_000,
  /** The same in another language, whose letters may take two bytes or three. */
  translatedHtml: 16_000,
  /** Script and style that come before the live app answers a tap. */
  codeBeforeTap: 88_000,
  translatedCodeBeforeTap: 92_000,
  /** Without tiles and without what comes on a tap. */
  everything: 165_000,
  requests: 14,
};

/** Scripts and styles; those for paper hold nothing up. @param path of a file's address */
export const isCode = (path: string): boolean => /\.(js|css)$/.test(path) && !/\/print-[^/]*$/.test(path);
