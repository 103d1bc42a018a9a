/** Whether a service worker of its own answers for a page without a network. @param href as seen from the page here */
export async function isKeptPage(href: string): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration(href);
    const { origin, pathname } = new URL(href, document.baseURI);
    return registration?.active != null && registration.scope === `${origin}${pathname}`;
  } catch {
    // No service workers here: no page is kept.
    return false;
  }
}
