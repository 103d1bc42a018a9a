import { describe, expect, it } from "vitest";
import { desksForEach, goneLast } from "../../src/domain/anyTime";
import { anAdvisory, day, deskOf, directory, serviceOf } from "../support/directory";

const TODAY = day("2026-11-24");
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe("which desks may help with a service, whatever the hour", () => {
  const found = desksForEach(directory.desks, directory.services, TODAY);

  it("is said once for the services that have the same desks", () => {
    expect(found.map(({ services, desks }) => [ids(services), ids(desks)])).toEqual([
      [
        ["ask-question", "submit-application", "passport-stamp", "pick-up-permit"],
        ["hoofddorp", "zwolle", "den-bosch"],
      ],
      [["photo-fingerprints"], ["zwolle", "den-bosch"]],
    ]);
  });

  it("depends on the day: a closure that is announced counts from its date", () => {
    const closing = {
      ...deskOf("zwolle"),
      advisories: [anAdvisory({ since: "2026-12-01", precision: "on" })],
    };
    const forStamps = (date: string) => desksForEach([closing], [serviceOf("passport-stamp")], day(date));
    expect(forStamps("2026-11-30")[0]?.desks).toEqual([closing]);
    expect(forStamps("2026-12-01")[0]?.desks).toEqual([]);
  });
});

it("desks that have moved stand behind the others, and closed ones last, each as listed", () => {
  expect(ids(goneLast(directory.desks, TODAY))).toEqual([
    ...["hoofddorp", "zwolle", "den-bosch"],
    ...["amsterdam", "rijswijk"],
    ...["eindhoven", "rotterdam", "utrecht"],
  ]);
});
