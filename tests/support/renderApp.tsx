import { render, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { userEvent } from "@testing-library/user-event";
import { vi } from "vitest";
import { Root } from "../../src/app/Root";
import type { BuiltCopy } from "../../src/directory/builtIn";
import type { BuiltParts } from "../../src/ui/shared/builtParts";
import { NO_PARTS } from "../../src/ui/shared/builtParts";
import { copyOf, directoryText } from "./directory";
import { speech } from "./words";

interface Options {
  /** as in "?desk=utrecht" */
  readonly search?: string;
  /** an instant, as in "2026-11-24T10:20:00Z" */
  readonly now?: string;
  /** what the server gives when it is asked for the directory */
  readonly answer?: () => Promise<Response>;
  /** the directory that the page was built with: the real one, some days ago, unless said otherwise */
  readonly built?: BuiltCopy;
  /** of the page as built: none unless said otherwise */
  readonly parts?: BuiltParts;
}

/** The whole app but the map, at a fixed clock that ticks only when it is told to. */
export function renderApp({
  search = "",
  now = "2026-11-24T10:20:00Z",
  answer,
  built = copyOf(directoryText),
  parts = NO_PARTS,
}: Options = {}) {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: Date.parse(now) });
  vi.stubGlobal("fetch", answer ?? (async () => new Response(directoryText)));
  window.history.replaceState(null, "", `/${search}`);
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  render(<Root built={built} speech={speech} parts={parts} />);
  return user;
}

export const deskItem = async (name: string | RegExp) => {
  const button = await screen.findByRole("button", { name });
  const item = button.closest("li");
  if (!item) throw new Error(`${name} is not in the list`);
  return item;
};

const namesIn = (list: Element | null) =>
  list instanceof HTMLElement
    ? within(list)
        .getAllByRole("heading")
        .map(({ textContent }) => textContent)
    : [];

/** Names of the desks under a heading of the list. */
export const desksUnder = async (heading: RegExp) =>
  namesIn((await screen.findByRole("heading", { level: 2, name: heading })).nextElementSibling);

/** Ids of all desks in the list, in its order. */
export const listedDesks = () =>
  [...document.querySelectorAll<HTMLElement>("li[data-desk]")].map(({ dataset }) => dataset.desk);

/** Opens the choices of a time. */
export const openTime = async (user: UserEvent) => {
  await user.click(await screen.findByRole("button", { name: /^When/ }));
  await screen.findByRole("button", { name: "Done" });
};

/** The open panel, with all its sections. */
export const findPanel = async (name?: string) => {
  const panel = await screen.findByRole("dialog", name === undefined ? {} : { name });
  await within(panel).findByRole("region", { name: "What to do" });
  return panel;
};
