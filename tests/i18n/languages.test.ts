import { expect, it } from "vitest";
import { english, folderOf, homeOf } from "../../src/i18n/languages";
import { createTexts } from "../../src/i18n/texts";
import { speech } from "../support/words";

/** As modules that were loaded a second time have it. */
const again = { ...english };

it("English is known by its code: its page stands in the root, and marks no fact as one in another language", () => {
  expect([folderOf(again), homeOf(again)]).toEqual(["", "./"]);
  expect(createTexts({ ...speech, language: again }).mark({ en: "Bring your passport." })).toBeNull();
});
