import type { Drawing } from "../shared/Icon";

export const before: Drawing = { path: "M15 5l-7 7 7 7", turned: true };
export const after: Drawing = { path: "M9 5l7 7-7 7", turned: true };
