import { afterEach, describe, expect, it, vi } from "vitest";
import { phoneAt } from "../../src/domain/phone";
import { lineWords, phoneWords } from "../../src/words/phone";
import { directory, wall } from "../support/directory";
import { englishAnew } from "../support/words";

const { phone } = directory.contact;
const lineAt = (now: string) => phoneAt(phone, wall(now));

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("the phone line", () => {
  it.each([
    ["2026-11-24T11:20", "open now, until 17:00"],
    ["2026-11-24T17:00", "closed now, opens Wed 25 Nov, 09:00"],
    ["2026-11-29T22:00", "closed now, opens Mon 30 Nov, 09:00"],
    ["2026-12-31T18:00", "closed now, opens Mon 4 Jan 2027, 09:00"],
  ])("beside its number at %s: %s", (now, said) => {
    expect(lineWords(lineAt(now), false, englishAnew())).toBe(said);
  });

  it.each([
    ["Asia/Kolkata", "2026-11-24T11:20", "open now, until 17:00 (Tue 21:30 your time)"],
    ["America/Los_Angeles", "2026-11-29T22:00", "closed now, opens Mon 30 Nov, 09:00 (Mon 00:00 your time)"],
    ["Pacific/Kiritimati", "2026-11-24T11:20", "open now, until 17:00 (Wed 06:00 your time)"],
  ])("seen from %s at %s: %s", (zone, now, said) => {
    vi.stubEnv("TZ", zone);
    expect(lineWords(lineAt(now), true, englishAnew())).toBe(said);
  });

  it("may never open again", () => {
    const silent = { ...phone, week: [[], [], [], [], [], [], []] as const };
    expect(lineWords(phoneAt(silent, wall("2026-11-24T11:20")), true, englishAnew())).toBe("closed now");
  });

  it("is told in whole sentences where there is room", () => {
    expect(phoneWords(lineAt("2026-11-24T11:20"), englishAnew())).toBe(
      "The phone line is open now, until 17:00.",
    );
    expect(phoneWords(lineAt("2027-04-27T10:00"), englishAnew())).toBe(
      "The phone line is closed now: King's Day. Opens tomorrow, Wednesday 28 April, at 09:00.",
    );
  });
});
