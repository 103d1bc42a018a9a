import { changed } from "./changed";
import { directoryText } from "./directory";

/** The largest directory that is taken: the eight desks, again and again under other ids. */
export function hundredDesks(): string {
  const { desks } = JSON.parse(directoryText);
  const hundred = Array.from({ length: 100 }, (_, index) => {
    const desk = desks[index % desks.length];
    return index < desks.length ? desk : { ...desk, id: `${desk.id}-${index}` };
  });
  return changed("desks", hundred);
}
