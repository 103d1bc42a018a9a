import { describe, expect, it } from "vitest";
import type { Desk } from "../../src/domain/desk";
import { answersFor } from "../../src/domain/deskAnswer";
import { nextForAll } from "../../src/domain/nextForAll";
import { writeWallTime } from "../../src/domain/wallTime";
import { deskOf, directory, visitAt } from "../support/directory";

const nextOf = (desks: readonly Desk[], at: string) => {
  const next = nextForAll(answersFor(desks, visitAt(at)));
  return next && writeWallTime(next);
};

describe("when the first of the desks opens next", () => {
  it.each([
    ["2026-11-24T16:00", "2026-11-25T09:00"],
    ["2026-11-28T10:00", "2026-11-30T09:00"],
    ["2026-12-24T16:00", "2026-12-28T09:00"],
  ])("after %s is %s", (at, next) => {
    expect(nextOf(directory.desks, at)).toBe(next);
  });

  it("is the earliest of all, in whatever order they stand", () => {
    const desks = [deskOf("hoofddorp"), deskOf("zwolle")];
    for (const some of [desks, [...desks].reverse()])
      expect(nextOf(some, "2026-11-24T16:00")).toBe("2026-11-25T09:00");
  });

  it("counts no desk that is gone", () => {
    expect(nextOf([deskOf("utrecht"), deskOf("hoofddorp")], "2026-11-24T16:00")).toBe("2026-11-26T09:00");
    expect(nextOf([deskOf("utrecht"), deskOf("amsterdam")], "2026-11-24T16:00")).toBeNull();
  });

  it("is not told while they are open", () => {
    expect(nextOf([deskOf("zwolle")], "2026-11-24T10:00")).toBeNull();
  });
});
