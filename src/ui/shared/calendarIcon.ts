import type { Drawing } from "./Icon";

export const calendar: Drawing = { path: "M4 5h16v16H4zM4 10h16M8 2.5V7M16 2.5V7" };
