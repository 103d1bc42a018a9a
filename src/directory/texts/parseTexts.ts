import * as v from "valibot";
import { check } from "../check";
import { readJson } from "../readJson";
import { sentence, translation } from "../schema/values";

/** More than any directory has. */
const MOST = 2000;

const texts = v.pipe(
  v.record(sentence, translation),
  v.check((all) => Object.keys(all).length <= MOST, `must have ${MOST} sentences at most`),
);

/** Each sentence by the English one that it was made from. */
export type WrittenTexts = v.InferOutput<typeof texts>;

/**
 * Reads the text of `data/texts/<code>.json`.
 * @throws DirectoryError of kind "malformed" that names the first place that is wrong, and how many there are
 */
export const parseTexts = (text: string): WrittenTexts => check(texts, readJson(text));
