import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { FactTexts } from "../../domain/fact";
import { impatiently } from "../impatiently";
import { fromDevice, fromServer } from "../queries";
import { textsFile } from "./textsFile";

interface Place {
  /** code of the page's language */
  readonly language: string;
  /** the app's root as seen from the page */
  readonly home: string;
  /** whether the directory itself is written in that language */
  readonly original: boolean;
}

interface Built {
  readonly texts: FactTexts;
  /** when the page was built: milliseconds since 1970 */
  readonly at: number;
}

const load = () => import("./servedTexts");

/** The directory's sentences in the page's language: each the newest that is known. */
export function useFactTexts({ language, home, original }: Place, built: Built): FactTexts {
  const enabled = !original;
  const { data: kept = null } = useQuery({
    ...fromDevice,
    enabled,
    queryKey: ["texts", language, "kept"],
    queryFn: async () => (await load()).keptTexts(language, built.texts),
  });
  const { data: served = null, error } = useQuery({
    ...fromServer,
    enabled,
    queryKey: ["texts", language, "served"],
    queryFn: () =>
      impatiently(async (signal) => (await load()).servedTexts(language, home, signal, built.texts)),
  });
  useEffect(() => {
    // The page says each sentence of which it knows no translation in English: nothing is lost for the visitor.
    if (error) console.warn(`${textsFile(language)}: ${error.message}`);
  }, [error, language]);
  return useMemo(() => {
    const younger = kept && kept.at > built.at ? kept.contents : {};
    return { ...built.texts, ...younger, ...served };
  }, [built, kept, served]);
}
