import { describe, expect, it } from "vitest";
import { appointmentRules } from "../../src/domain/appointments";
import { deskOf, directory, serviceOf } from "../support/directory";

const rulesFor = (desk: string, chosen: string | null) =>
  appointmentRules(directory.services, deskOf(desk), chosen === null ? null : serviceOf(chosen)).map(
    ({ rule, services }) => [rule, services.map(({ id }) => id)],
  );

const REQUIRED = ["required", ["ask-question", "submit-application", "passport-stamp"]];

describe("what the listing asks for the services", () => {
  it("is an appointment for three of them", () => {
    expect(rulesFor("zwolle", null)).toEqual([
      REQUIRED,
      ["not-required", ["pick-up-permit", "photo-fingerprints"]],
    ]);
  });

  it("puts the chosen service first, and its group first", () => {
    expect(rulesFor("zwolle", "photo-fingerprints")).toEqual([
      ["not-required", ["photo-fingerprints", "pick-up-permit"]],
      REQUIRED,
    ]);
    expect(rulesFor("zwolle", "passport-stamp")[0]).toEqual([
      "required",
      ["passport-stamp", "ask-question", "submit-application"],
    ]);
  });

  it("says last what a desk does not do, unless that is chosen", () => {
    const rest = [REQUIRED, ["not-required", ["pick-up-permit"]]];
    const notOffered = ["not-offered", ["photo-fingerprints"]];
    expect(rulesFor("hoofddorp", null)).toEqual([...rest, notOffered]);
    expect(rulesFor("hoofddorp", "photo-fingerprints")).toEqual([notOffered, ...rest]);
  });
});
