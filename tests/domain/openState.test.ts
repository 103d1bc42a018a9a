import { describe, expect, it } from "vitest";
import { openStateAt } from "../../src/domain/openState";
import type { Schedule } from "../../src/domain/schedule";
import { day, deskOf, directory, testSource, wall } from "../support/directory";

const stateAt = (schedule: Schedule, at: string) => openStateAt(schedule, wall(at));
const openAt = (schedule: Schedule, at: string) => stateAt(schedule, at).kind === "open";
const reasonAt = (schedule: Schedule, at: string) => {
  const state = stateAt(schedule, at);
  return state.kind === "closed" ? state.reason : null;
};

describe("Rotterdam on a Thursday", () => {
  const rotterdam = deskOf("rotterdam");

  it("is open until 12:00 and closed from 12:00 on", () => {
    expect(stateAt(rotterdam, "2026-11-26T11:59")).toEqual({
      kind: "open",
      closesAt: 720,
      minutesLeft: 1,
      closesSoon: true,
    });
    expect(reasonAt(rotterdam, "2026-11-26T12:00")).toEqual({ kind: "outside-hours" });
  });
});

describe("Hoofddorp", () => {
  it("is not open on Wednesdays and Fridays", () => {
    expect(reasonAt(deskOf("hoofddorp"), "2026-11-25T10:00")).toEqual({ kind: "no-hours-today" });
    expect(reasonAt(deskOf("hoofddorp"), "2026-11-27T10:00")).toEqual({ kind: "no-hours-today" });
    expect(openAt(deskOf("hoofddorp"), "2026-11-26T10:00")).toBe(true);
  });
});

describe("every desk", () => {
  it.each(directory.desks.map(({ id }) => id))(
    "%s opens at 09:00 and is closed at 16:00 on a Tuesday",
    (id) => {
      const desk = deskOf(id);
      expect(["08:59", "09:00", "15:59", "16:00"].map((time) => openAt(desk, `2026-11-24T${time}`))).toEqual([
        false,
        true,
        true,
        false,
      ]);
    },
  );

  it.each(directory.desks.map(({ id }) => id))("%s is closed on King's Day, by name", (id) => {
    expect(reasonAt(deskOf(id), "2027-04-27T10:00")).toMatchObject({
      kind: "closing-day",
      closingDay: { id: "kings-day" },
    });
  });

  it.each(directory.desks.map(({ id }) => id))(
    "%s keeps its hours on days that only have to be checked",
    (id) => {
      expect(reasonAt(deskOf(id), "2027-05-05T10:00")?.kind).not.toBe("closing-day");
    },
  );

  it.each(["2026-03-29", "2026-10-25"])(
    "is closed on %s, when the clocks change, since that is a Sunday",
    (sunday) => {
      for (const desk of directory.desks)
        expect(reasonAt(desk, `${sunday}T10:00`)).toEqual({ kind: "no-hours-today" });
    },
  );

  it.each(["2026-03-30", "2026-10-26"])(
    "keeps its hours on %s, the day after the clocks changed",
    (monday) => {
      for (const desk of directory.desks)
        expect(["08:59", "09:00", "15:59", "16:00"].map((time) => openAt(desk, `${monday}T${time}`))).toEqual(
          [false, true, true, false],
        );
    },
  );
});

describe("shortly before closing", () => {
  const utrecht = deskOf("utrecht");

  it("the time left is said from 30 minutes on", () => {
    expect(stateAt(utrecht, "2026-11-24T15:29")).toMatchObject({ minutesLeft: 31, closesSoon: false });
    expect(stateAt(utrecht, "2026-11-24T15:30")).toMatchObject({ minutesLeft: 30, closesSoon: true });
  });
});

describe("a dated override", () => {
  const reason = { en: "Extra Saturday" };
  const withOverride = (date: string, periods: Schedule["overrides"][number]["periods"]): Schedule => ({
    week: deskOf("utrecht").week,
    overrides: [{ day: day(date), periods, reason, source: testSource }],
    closingDays: directory.closingDays,
  });

  it("opens a desk on a day that is otherwise closed", () => {
    const saturday = withOverride("2027-01-09", [{ opens: 600, closes: 780 }]);
    expect(
      ["09:59", "10:00", "12:59", "13:00"].map((time) => openAt(saturday, `2027-01-09T${time}`)),
    ).toEqual([false, true, true, false]);
  });

  it("wins over a closing day", () => {
    expect(openAt(withOverride("2027-04-27", [{ opens: 540, closes: 720 }]), "2027-04-27T10:00")).toBe(true);
  });

  it("closes a desk on a working day, with its reason", () => {
    expect(reasonAt(withOverride("2026-11-24", []), "2026-11-24T10:00")).toMatchObject({
      kind: "override",
      override: { reason },
    });
  });
});
