import type { DeskAnswer } from "../domain/deskAnswer";
import type { Visit } from "../domain/visit";
import type { Words } from "../i18n/texts";
import { announcedWords, standingWords } from "./standing";
import { checkFirstWords, stateAtWords } from "./state";
import { inSentences } from "./stop";

/** "IND Rotterdam. Reported closed since 25 May 2022. Now: listed open until 12:00": what a marker is called. */
export function markerName(answer: DeskAnswer, visit: Visit, words: Words): string {
  const { name, label } = answer.desk;
  const said = [
    // Who speaks to the device says what stands on the map: "Den Bosch", of IND 's-Hertogenbosch (Den Bosch).
    name.endsWith(label) ? name : `${label}, ${name}`,
    standingWords(answer, visit.service, words),
    ...answer.announced.map((advisory) => announcedWords(advisory, words)),
    stateAtWords(answer, visit, words),
    checkFirstWords(answer, words),
  ];
  return inSentences(
    said.filter((text) => text !== null),
    words,
  );
}
