import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Providers } from "../../../src/app/Providers";
import { BuiltList } from "../../../src/ui/list/BuiltList";
import { anAdvisory, day, deskOf, directory } from "../../support/directory";
import { speech } from "../../support/words";

const closing = anAdvisory({ since: "2026-12-15", precision: "on" });
const desks = [{ ...deskOf("zwolle"), advisories: [closing] }];

it.each([
  ["2026-12-14", "From 15 December 2026: reported closed"],
  ["2026-12-15", "Reported closed since 15 December 2026"],
])("a list that is built on %s says of a desk that closes on 15 December: %s", (date, words) => {
  render(
    <Providers speech={speech} builtAt={0}>
      <BuiltList directory={{ ...directory, desks }} day={day(date)} />
    </Providers>,
  );
  expect(screen.getByText(words)).toBeVisible();
});
