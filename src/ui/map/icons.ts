import type { Drawing } from "../shared/Icon";

export const plus: Drawing = { path: "M12 5v14M5 12h14" };
export const minus: Drawing = { path: "M5 12h14" };
export const all: Drawing = { path: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" };
export const grow: Drawing = { path: "M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7" };
export const shrink: Drawing = { path: "M20 10h-6V4M14 10l7-7M4 14h6v6M10 14l-7 7" };
export const help: Drawing = {
  path: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.2M12 17.5v.2",
  turned: true,
};
