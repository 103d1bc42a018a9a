import { useCopy } from "../../shared/useCopy";

export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Opens the system's share sheet; where there is none, or it does not take this, the text is copied with its link. */
export function useShare() {
  const [copyOutcome, copy] = useCopy();
  const share = async (shared: Shared) => {
    try {
      await navigator.share(shared);
    } catch (error) {
      // The visitor closed the sheet: nothing to say.
      if (error instanceof DOMException && error.name === "AbortError") return;
      await copy(`${shared.text} ${shared.url}`);
    }
  };
  return [copyOutcome, share] as const;
}
