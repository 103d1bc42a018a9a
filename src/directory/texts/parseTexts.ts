import * as v from "valibot";
import type { FactTexts } from "../../domain/fact";
import { check } from "../check";
import { readJson } from "../readJson";
import { sentence } from "../schema/values";

/** More than any directory has. */
const MOST = 2000;

const texts = v.pipe(
  v.record(sentence, sentence),
  v.check((all) => Object.keys(all).length <= MOST, `must have ${MOST} sentences at most`),
);

/**
 * Reads the text of `data/texts/<code>.json`.
 * @throws DirectoryError of kind "malformed" that names the first place that is wrong, and how many there are
 */
export const parseTexts = (text: string): FactTexts => check(texts, readJson(text));
