import type { Drawing } from "./Icon";

export const caution: Drawing = { path: "M12 3 22 20.5H2zM12 9.5v5M12 17.2v.3" };
export const phone: Drawing = {
  path: "M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
};
export const close: Drawing = { path: "M5 5l14 14M19 5 5 19" };
export const elsewhere: Drawing = { path: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6", turned: true };
export const near: Drawing = {
  path: "M12 2a7 7 0 0 1 7 7c0 5-7 13-7 13S5 14 5 9a7 7 0 0 1 7-7M12 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5",
};
export const up: Drawing = { path: "M5 15l7-7 7 7" };
export const down: Drawing = { path: "M5 9l7 7 7-7" };
export const globe: Drawing = {
  path: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M2.5 12h19M12 2c-6 6-6 14 0 20M12 2c6 6 6 14 0 20",
};
