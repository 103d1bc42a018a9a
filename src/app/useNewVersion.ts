import { useEffect, useState } from "react";
import type { UseVersion } from "../offline/watchVersions";

/** Milliseconds after the page has loaded: until then the connection belongs to what the visitor came for. */
const QUIET = 4000;

/** How to change to a newer version of the app once one waits; null until then. */
export function useNewVersion(): UseVersion | null {
  const [use, setUse] = useState<UseVersion | null>(null);
  useEffect(() => {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      timer = setTimeout(() => void keepForOffline((version) => setUse(() => version)), QUIET);
    };
    if (document.readyState === "complete") later();
    else window.addEventListener("load", later, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("load", later);
    };
  }, []);
  return use;
}

async function keepForOffline(onReady: (use: UseVersion) => void): Promise<void> {
  try {
    const { watchVersions } = await import("../offline/watchVersions");
    await watchVersions(onReady);
  } catch {
    // Forbidden, or no room: the app works as any page does, and there is nothing that the visitor could do.
  }
}
