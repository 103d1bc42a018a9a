import { finder } from "./en/finder";
import { map } from "./en/map";
import { near } from "./en/near";
import { page } from "./en/page";
import { panel } from "./en/panel";

/** Every sentence of the app; `{name}` is a slot. A key that ends in `.one` or `.other` is chosen by a count. */
export const en = { ...page, ...finder, ...map, ...near, ...panel };
