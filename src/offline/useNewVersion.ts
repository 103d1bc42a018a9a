import { useEffect, useState } from "react";
import type { UseVersion } from "./watchVersions";

/** Milliseconds after the page has loaded: until then the connection belongs to what the visitor came for. */
const QUIET = 4000;

/** How to change to a newer version of the app once one waits; null until then. @param reload loads the page again; stable */
export function useNewVersion(reload: () => void): UseVersion | null {
  const [use, setUse] = useState<UseVersion | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      timer = setTimeout(() => void keepForOffline((version) => setUse(() => version), reload), QUIET);
    };
    if (document.readyState === "complete") later();
    else window.addEventListener("load", later, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("load", later);
    };
  }, [reload]);
  return use;
}

async function keepForOffline(onReady: (use: UseVersion) => void, reload: () => void): Promise<void> {
  try {
    const { watchVersions } = await import("./watchVersions");
    await watchVersions(onReady, reload);
  } catch {
    // Forbidden, or no room: the app works as any page does, and there is nothing that the visitor could do.
  }
}
