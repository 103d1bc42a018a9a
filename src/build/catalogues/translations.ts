import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import type { Messages } from "./messages";

/** One file a language: `<code>.json`. */
const FOLDER = "src/i18n/translations";

const translation = v.strictObject({
  /** who has read it whole as a native speaker, and when ("2026-11"); null until somebody has */
  readBy: v.nullable(v.strictObject({ name: v.string(), date: v.string() })),
  /** the language's one word for each term of src/i18n/glossary.md, and words that would be other names for the same */
  glossary: v.record(v.string(), v.strictObject({ word: v.string(), never: v.array(v.string()) })),
  messages: v.record(v.string(), v.string()),
});

export type Translation = v.InferOutput<typeof translation>;

export const translationFile = (code: string) => join(FOLDER, `${code}.json`);

/** Codes of the languages that English is translated into. */
export const translated = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name) => basename(name, ".json"));

/** @throws where the file has another shape */
export function readTranslation(code: string): Translation & { readonly messages: Messages } {
  return v.parse(translation, JSON.parse(readFileSync(translationFile(code), "utf8")));
}
