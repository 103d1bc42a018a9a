import type { Drawing } from "../shared/Icon";

export const tick: Drawing = { path: "M4 12.5l5.5 5.5L20 6.5" };
export const copy: Drawing = { path: "M9 9h11v11H9zM15 5V4H4v11h1" };
export const clock: Drawing = { path: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M12 7v5.5l3.5 2" };
export const share: Drawing = { path: "M12 15V3M8 6.5 12 2.5l4 4M7 10H5v11h14V10h-2" };
export const print: Drawing = { path: "M7 8V3h10v5M7 17H3V8h18v9h-4M7 13h10v8H7z" };
