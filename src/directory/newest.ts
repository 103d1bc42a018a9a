import type { Sent } from "../domain/deviceClock";
import type { Directory } from "../domain/directory";
import { sentenceKey } from "../domain/sentenceKey";
import type { DirectoryError } from "./DirectoryError";
import type { WrittenDirectory } from "./schema/directory";

/** One valid copy of the directory. */
export interface Copy {
  readonly written: WrittenDirectory;
  readonly directory: Directory;
  /** when the server gave it, or when the page was built with it: milliseconds since 1970, by the clock of whoever did */
  readonly at: number;
}

/** A copy that the server gave now. */
export interface ServedCopy extends Copy {
  /** null where the server has no clock */
  readonly sent: Sent | null;
}

/** The copy that the visitor sees. */
export interface Shown {
  readonly directory: Directory;
  readonly from: "built" | "kept" | "served";
  readonly at: number;
  /** why the server's copy of now is not the one that is shown; null when it is, or while it is on its way */
  readonly trouble: DirectoryError | null;
  /** the server's copy says something else than the one that was shown before it came */
  readonly corrected: boolean;
}

interface Copies {
  readonly built: Copy;
  /** from an earlier visit; null when none was kept, or while it is being read */
  readonly kept: Copy | null;
  /** the last that the server gave; null when there was none yet */
  readonly served: Copy | null;
  /** what went wrong when the server was last asked */
  readonly trouble: DirectoryError | null;
}

/** Picks what is shown. What the server gave outranks all; without it, the younger of the other two is shown. */
export function newest({ built, kept, served, trouble }: Copies): Shown {
  const keptWins = kept !== null && kept.at > built.at;
  const before = keptWins ? kept : built;
  const { directory, at } = served ?? before;
  return {
    directory,
    at,
    from: served ? "served" : keptWins ? "kept" : "built",
    trouble,
    corrected: served !== null && !saysTheSame(served, before),
  };
}

/** All copies come through the same schema, which writes their fields in the same order. */
const saysTheSame = (a: Copy, b: Copy) => a.written === b.written || keyed(a) === keyed(b);

/** The page's own copy may have keys in the place of English sentences. */
const keyed = ({ written }: Copy) =>
  JSON.stringify(written, (name, value) => (name === "en" ? sentenceKey(value) : value));
