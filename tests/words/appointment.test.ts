import { describe, expect, it } from "vitest";
import { appointmentShort, appointmentWords, listedAppointmentWords } from "../../src/words/appointment";
import { directory, serviceOf } from "../support/directory";
import { english } from "../support/words";

describe("the appointment in words", () => {
  it("is needed for every service, since the IND says so since 2020", () => {
    expect(appointmentWords(english)).toBe("Appointment needed (IND, since 2020).");
    for (const service of [null, ...directory.services])
      expect(appointmentShort(service, english)).toMatch(/^By appointment \(/);
  });

  it.each(["pick-up-permit", "photo-fingerprints"])("has the listing's other word beside it for %s", (id) => {
    expect(listedAppointmentWords(serviceOf(id), english)).toBe(
      "The listing of 2016/17 said: no appointment needed.",
    );
    expect(appointmentShort(serviceOf(id), english)).toBe("By appointment (2016/17: none)");
  });

  it.each(["ask-question", "submit-application", "passport-stamp"])(
    "has nothing beside it for %s, of which the listing says the same",
    (id) => {
      expect(listedAppointmentWords(serviceOf(id), english)).toBeNull();
      expect(appointmentShort(serviceOf(id), english)).toBe("By appointment (since 2020)");
    },
  );
});
