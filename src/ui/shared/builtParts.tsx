import { createContext, use, useLayoutEffect, useRef } from "react";

/** ids of what the live page takes over from the page as built */
export const BUILT = {
  picture: "built-picture",
  about: "built-about",
  need: "built-need",
  places: "built-places",
} as const;

/** id of the styles by which the built page answers for its select */
export const BUILT_CHOICES = "built-choices";

type Part = keyof typeof BUILT;

/** null: the page has none, as in development */
export type BuiltParts = Readonly<Record<Part, Element | null>>;

export const NO_PARTS: BuiltParts = { picture: null, about: null, need: null, places: null };

export const BuiltPartsContext = createContext(NO_PARTS);

/** Copies of the parts of the page as it was built. */
export function builtPartsIn(page: Document): BuiltParts {
  const copy = (part: Part) => {
    const built = page.getElementById(BUILT[part])?.cloneNode(true);
    return built instanceof Element ? built : null;
  };
  return { picture: copy("picture"), about: copy("about"), need: copy("need"), places: copy("places") };
}

interface Props {
  readonly part: Part;
  readonly className?: string | undefined;
}

/** Stands in the place of a part whose code is not there yet: the very part of the built page. */
export function BuiltPart({ part, className }: Props) {
  const { [part]: built } = use(BuiltPartsContext);
  const frame = useRef<HTMLDivElement>(null);
  // Before the live page is seen: it takes the place of a page that has the part.
  useLayoutEffect(() => {
    if (built) frame.current?.replaceChildren(built);
  }, [built]);
  return <div ref={frame} className={className} />;
}
