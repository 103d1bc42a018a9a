import { Workbox } from "workbox-window";
import { WORKER_URL } from "./workerUrl";

/** Changes to the version that waits, and loads the page again with it. */
export type UseVersion = () => void;

/**
 * Keeps the app for use without a network and looks for newer versions: now, and when the page is looked at again.
 * @param onReady a newer version has been fetched whole; it waits until it is wanted or all pages are closed
 * @param reload loads the page again, with the version that was changed to
 * @throws where service workers are forbidden or there is no room for the app; it runs on without
 */
export async function watchVersions(onReady: (use: UseVersion) => void, reload: () => void): Promise<void> {
  const workbox = new Workbox(WORKER_URL);
  let registration: ServiceWorkerRegistration | undefined;
  workbox.addEventListener("waiting", () =>
    onReady(() => {
      // Another tab has changed to it: it runs here too, and nothing waits any more.
      if (!registration?.waiting) return reload();
      workbox.addEventListener("controlling", reload);
      workbox.messageSkipWaiting();
    }),
  );
  registration = await workbox.register({ immediate: true });
  document.addEventListener("visibilitychange", () => {
    // Fails without a network; the next look tries again.
    if (document.visibilityState === "visible") registration?.update().catch(() => undefined);
  });
}
