import { describe, expect, it } from "vitest";
import { link } from "../../src/directory/link";
import { parseDirectory } from "../../src/directory/parseDirectory";
import { deskOf, directory, directoryText, serviceOf } from "../support/directory";

const written = parseDirectory(directoryText);

describe("the linked directory", () => {
  it("has things in the place of ids", () => {
    expect(deskOf("hoofddorp").notOffered).toEqual([serviceOf("photo-fingerprints")]);
    expect(deskOf("rotterdam").advisories[0]?.source).toMatchObject({ publisher: "IND", date: "2022-02-07" });
    expect(directory.listing.publisher).toBe("IamExpat");
  });

  it("has the same thing wherever the same id stood", () => {
    expect(deskOf("hoofddorp").notOffered[0]).toBe(serviceOf("photo-fingerprints"));
    expect(deskOf("utrecht").source).toBe(directory.listing);
  });

  it("gives each schedule the closing days", () => {
    const schedules = [...directory.desks, directory.contact.phone];
    expect(schedules.map(({ closingDays }) => closingDays)).toEqual(
      schedules.map(() => directory.closingDays),
    );
  });

  it("is not made where an id names nothing", () => {
    expect(() => link({ ...written, listing: "hearsay" })).toThrow(
      new RangeError('nothing is called "hearsay"'),
    );
  });
});
