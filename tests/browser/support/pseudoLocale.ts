import { readFile } from "node:fs/promises";
import { join } from "node:path";
import compile from "icu-minify/compile";
import { dataElement } from "../../../src/build/pages/dataElement";
import { textsByKey } from "../../../src/domain/sentenceKey";
import { BUILT_IN_SPEECH } from "../../../src/i18n/builtInSpeech";
import { en } from "../../../src/i18n/en";
import { stageOf } from "../../../src/i18n/stages";
import { pseudoMessage, pseudoText } from "../../support/pseudo";
import type { BuiltServer } from "./serveBuilt";

const SPEECH = /<script type="application\/json" id="built-in-speech">(.*?)<\/script>/s;

const module = (stage: string) => {
  const messages = Object.entries(en)
    .filter(([key]) => stageOf(key) === stage)
    .map(([key, message]) => [key, compile(pseudoMessage(message))]);
  return `export const messages = ${JSON.stringify(Object.fromEntries(messages))}; export const names = null;`;
};

/**
 * Has a language's page say the pseudo-locale's messages and facts. Nothing of what ships is changed: the server answers
 * in place of the files that hold the language.
 * @param folder of the page, "tr/"
 */
export async function answerPseudoLocale(
  server: BuiltServer,
  builtDir: string,
  folder: string,
): Promise<void> {
  const page = await readFile(join(builtDir, folder, "index.html"), "utf8");
  const built = SPEECH.exec(page)?.[1];
  if (!built) throw new Error("the page was built without its language");
  const { files }: { files: { first: string; later: string } } = JSON.parse(built);
  const texts = `/data/texts/${folder.replace("/", "")}.json`;
  const translated: Record<string, string> = JSON.parse(await readFile(join(builtDir, texts), "utf8"));
  const pseudo = Object.fromEntries(Object.keys(translated).map((english) => [english, pseudoText(english)]));
  const facts = textsByKey(pseudo);
  const body = page.replace(SPEECH, () => dataElement(BUILT_IN_SPEECH, { files, facts }));
  const pathOf = (file: string) => new URL(file, `http://app/${folder}`).pathname;
  server.answer(`/${folder}`, { body, headers: { "content-type": "text/html; charset=utf-8" } });
  server.answer(pathOf(files.first), { body: module("first") });
  server.answer(pathOf(files.later), { body: module("later") });
  server.answer(texts, { body: JSON.stringify(pseudo) });
}
