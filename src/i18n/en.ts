import { about } from "./en/about";
import { app } from "./en/app";
import { filters } from "./en/filters";
import { frame } from "./en/frame";
import { list } from "./en/list";
import { map } from "./en/map";
import { near } from "./en/near";
import { panel } from "./en/panel";
import { shared } from "./en/shared";
import { week } from "./en/week";
import { words } from "./en/words";

/**
 * Every sentence of the app, in ICU MessageFormat. A key begins with the room that says it: a folder of src/ui, `app`, or
 * `words` for what src/words puts together.
 */
export const en = {
  ...about,
  ...app,
  ...filters,
  ...frame,
  ...list,
  ...map,
  ...near,
  ...panel,
  ...shared,
  ...week,
  ...words,
};
