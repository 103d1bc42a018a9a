import { render, screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { Providers } from "../../../src/app/Providers";
import { ClosingDays } from "../../../src/ui/about/ClosingDays";
import { directory } from "../../support/directory";
import { speech } from "../../support/words";

beforeEach(() => {
  render(
    <Providers speech={speech} builtAt={0}>
      <ClosingDays rules={directory.closingDays} />
    </Providers>,
  );
});

it("the closing days say how old the newest list is and what none was found of, with its source", () => {
  expect(
    screen.getByText(
      "The newest list found is of 2018. None was found for the phone line, and nothing about closing early on 24 and 31 December.",
    ),
  ).toBeVisible();
  expect(screen.getByText("(IND, 2018)", { exact: false })).toBeInTheDocument();
});

it("the days that no source settles read as one list", () => {
  expect(
    screen.getByText("Good Friday, Liberation Day, Friday after Ascension Day and Bridge day"),
  ).toBeVisible();
});
