/** The service worker's address, relative to the page's. */
export const WORKER_URL = `${import.meta.env.BASE_URL}sw.js`;
