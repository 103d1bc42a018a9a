import { describe, expect, it } from "vitest";
import { answersFor } from "../../src/domain/deskAnswer";
import { phoneAt } from "../../src/domain/phone";
import { phoneWords } from "../../src/words/phone";
import { sharedText } from "../../src/words/shared";
import { inSentences, paragraph } from "../../src/words/stop";
import { summaryWords } from "../../src/words/summary";
import { directory, visitAt } from "../support/directory";
import { chinese, english } from "../support/words";

describe("sentences one after the other", () => {
  it("have a space between them, and none for what is not said", () => {
    expect(paragraph(["One.", false, "Two.", null], english)).toBe("One. Two.");
    expect(inSentences(["One", "Two"], english)).toBe("One. Two");
  });

  it("have none in Chinese, whose stop holds it", () => {
    expect(paragraph(["一。", false, "二。", null], chinese)).toBe("一。二。");
    expect(inSentences(["一", "二"], chinese)).toBe("一。二");
  });

  it("have none in what the app says in Chinese", () => {
    const visit = visitAt("2026-11-29T10:00", "pick-up-permit");
    const answers = answersFor(directory.desks, visit);
    const { lead, detail } = summaryWords(answers, visit, chinese);
    const line = phoneWords(phoneAt(directory.contact.phone, visit.at), chinese);
    const shared = answers.map((answer) => sharedText(answer, visit, null, chinese));
    for (const said of [lead, detail, line, ...shared]) {
      expect(said).toContain("。");
      expect(said).not.toMatch(/。\s/);
    }
  });
});
