import { useState } from "react";

export type CopyOutcome = "copied" | "failed" | null;

/** Copies a text, and knows whether that worked. */
export function useCopy(): readonly [CopyOutcome, (text: string) => Promise<void>] {
  const [outcome, setOutcome] = useState<CopyOutcome>(null);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      // No permission, or a page without https: there the clipboard does not even exist.
      setOutcome("failed");
    }
  };
  return [outcome, copy];
}
