import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { DirectoryError } from "../../src/directory/DirectoryError";
import { link } from "../../src/directory/link";
import { parseDirectory } from "../../src/directory/parseDirectory";
import { answersFor, nearestFirst } from "../../src/domain/deskAnswer";
import type { Directory } from "../../src/domain/directory";
import { earliestVisit } from "../../src/domain/earliest";
import { insteadOf } from "../../src/domain/instead";
import { phoneAt } from "../../src/domain/phone";
import { quickChoices } from "../../src/domain/quickChoices";
import { mondayOf, weekFrom } from "../../src/domain/visitWeek";
import { markerName } from "../../src/words/marker";
import { phoneWords } from "../../src/words/phone";
import { sharedText } from "../../src/words/shared";
import { sourceWords } from "../../src/words/source";
import { summaryWords } from "../../src/words/summary";
import { dayWords } from "../../src/words/week";
import { wall } from "../support/directory";
import { english } from "../support/words";
import { mutatedDirectories } from "./mutations";
import { seed } from "./seed";

const FILES = 2000;
const NOW = wall("2026-11-24T12:00");
const MOMENTS = [NOW, wall("2028-02-29T09:00")];
/** "desks[3].week.th[0]: …", "line 12, column 5: …", "the file: …" */
const WITH_PLACE = /^(?:the file|line \d+, column \d+|[^\s:]+): ./;

const figures = { accepted: 0, refused: 0 };
afterAll(() => {
  const { accepted, refused } = figures;
  process.stdout.write(
    `fuzz: seed ${seed}, ${accepted} files accepted, ${refused} refused, each with its place\n`,
  );
});

/** All that the rules and the sentences say of a directory, for any service and some moments. */
function answerEverything({ desks, services, places, contact: { phone }, listing }: Directory): void {
  for (const service of [null, ...services]) quickChoices(NOW, desks, service);
  sourceWords(listing, english);
  phoneWords(phoneAt(phone, NOW), english);
  for (const service of [null, ...services])
    for (const at of MOMENTS) {
      const visit = { service, at, now: NOW, planned: at !== NOW };
      const answers = answersFor(desks, visit);
      expect(answers).toHaveLength(desks.length);
      summaryWords(answers, visit, english);
      for (const answer of nearestFirst(answers, { lat: 52, lon: 5 })) {
        insteadOf(answer, places, service, answer.desk.point);
        earliestVisit(answer.desk, visit, phone);
        markerName(answer, visit, english);
        sharedText(answer, visit, null, english);
      }
    }
  for (const desk of desks) for (const day of weekFrom(desk, mondayOf(NOW.day))) dayWords(day, english);
}

describe("a directory with anything changed in it", () => {
  it(`is refused with its place or answers for every desk, service and moment, ${FILES} times`, () => {
    fc.assert(
      fc.property(mutatedDirectories, (text) => {
        try {
          const written = parseDirectory(text);
          figures.accepted++;
          answerEverything(link(written));
        } catch (error) {
          if (!(error instanceof DirectoryError)) throw error;
          figures.refused++;
          expect(error.message).toMatch(WITH_PLACE);
        }
      }),
      { numRuns: FILES, seed },
    );
  });
});
