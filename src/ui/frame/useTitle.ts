import { useEffect } from "react";

/** Names the page as its tab, the history and bookmarks show it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[property="og:title"]')?.setAttribute("content", title);
  }, [title]);
}
