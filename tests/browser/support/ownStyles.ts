/** The styles that a built page brings itself, one text for each element. @param page its HTML */
export const ownStyles = (page: string): readonly string[] =>
  [...page.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, styles = ""]) => styles);
