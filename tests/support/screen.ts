import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// As in main.tsx: effects run twice. What is looked for may be slow to come on a machine that does other work.
configure({ reactStrictMode: true, asyncUtilTimeout: 5000 });

// What a browser has and jsdom lacks. No sheet covers the list here: that is for the real browser to show.
vi.stubGlobal("matchMedia", (media: string) => Object.assign(new EventTarget(), { media, matches: false }));
Element.prototype.scrollIntoView = () => undefined;

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  window.history.replaceState(null, "", "/");
});
