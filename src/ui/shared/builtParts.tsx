import { createContext, use, useLayoutEffect, useRef } from "react";
import { heldIn } from "./heldIn";

/** ids of what the live page takes over from the page as built */
export const BUILT = {
  picture: "built-picture",
  about: "built-about",
  need: "built-need",
  places: "built-places",
} as const;

/** id of the styles by which the built page answers for its select */
export const BUILT_CHOICES = "built-choices";

/** "frame": all but the header */
type Part = keyof typeof BUILT | "frame";

/** null: the page has none, as in development */
export interface BuiltParts extends Readonly<Record<Part, Element | null>> {
  /** by which the frame answers for its select */
  readonly choices: Element | null;
}

export const NO_PARTS: BuiltParts = {
  picture: null,
  about: null,
  need: null,
  places: null,
  frame: null,
  choices: null,
};

export const BuiltPartsContext = createContext(NO_PARTS);

/** Of the page as it was built: copies of its parts, and the frame itself, which nobody else needs once it is gone. */
export function builtPartsIn(page: Document): BuiltParts {
  const copy = (part: keyof typeof BUILT) => {
    const built = page.getElementById(BUILT[part])?.cloneNode(true);
    return built instanceof Element ? built : null;
  };
  return {
    picture: copy("picture"),
    about: copy("about"),
    need: copy("need"),
    places: copy("places"),
    frame: page.querySelector("main")?.parentElement ?? null,
    choices: page.getElementById(BUILT_CHOICES),
  };
}

interface Props {
  readonly part: Part;
  readonly className?: string | undefined;
}

/**
 * Stands in the place of a part whose code is not there yet: the very part of the built page. What is unfolded and has the
 * focus in it goes over to what takes its place.
 */
export function BuiltPart({ part, className }: Props) {
  const { [part]: built } = use(BuiltPartsContext);
  const frame = useRef<HTMLDivElement>(null);
  // Before the live page is seen: it takes the place of a page that has the part.
  useLayoutEffect(() => {
    const place = frame.current;
    const room = place?.parentElement;
    if (!built || !room) return;
    place.replaceChildren(built);
    return () => {
      const giveTo = heldIn(built);
      const at = [...room.children].indexOf(place);
      // Before any microtask, React has put what comes next in its place.
      queueMicrotask(() => giveTo(room.children[at] ?? room));
    };
  }, [built]);
  return <div ref={frame} className={className} />;
}
