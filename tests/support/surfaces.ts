import type { AdvisoryKind } from "../../src/domain/desk";
import { PATHS } from "../../src/ui/shared/signs";
import type { Scene } from "./scene";
import { REPORTED } from "./standings";

type Said = Readonly<Record<AdvisoryKind, RegExp>>;

/** Something that speaks of a desk, to the eye or to the ear. */
export interface Surface {
  readonly name: string;
  /** the files that make it: each that names a desk, draws its sign or makes its sentences belongs to one */
  readonly makers: readonly string[];
  /** how it says what was reported */
  readonly said: Said;
  readonly read: (scene: Scene) => string;
}

const WORDS: Said = {
  closed: /reported closed/i,
  moved: /reported moved/i,
  changed: /changed/i,
  unconfirmed: /not confirmed/i,
};
/** Of all desks together. */
const COUNT: Said = {
  closed: /report 1 closed\./,
  moved: /report 1 moved\./,
  changed: /Check first\./,
  unconfirmed: /Check first\./,
};
const GROUP: Said = {
  closed: /^Reported closed/,
  moved: /^Reported moved/,
  changed: /^May help: check first/,
  unconfirmed: /^May help: check first/,
};
/** The page without scripts knows no moment: its sign says that there is something to check, and not that it is open. */
const BADGE: Said = {
  closed: /^closed$/,
  moved: /^moved$/,
  changed: /^listed, !$/,
  unconfirmed: /^listed, !$/,
};
const SIGN: Said = { closed: /^closed$/, moved: /^moved$/, changed: /^check$/, unconfirmed: /^check$/ };
/** A desk that is gone has no entry in a calendar. */
const ENTRY: Said = {
  closed: /^none$/,
  moved: /^none$/,
  changed: /Check first: /,
  unconfirmed: /Check first: /,
};

const text = (within: Element, selector: string) => within.querySelector(selector)?.textContent ?? "";
const sign = (within: Element, selector: string) =>
  within.querySelector(`${selector} [data-sign]`)?.getAttribute("data-sign") ?? "";
const lines = ({ calendar }: Scene, name: string) =>
  calendar?.filter((line) => line.startsWith(`${name}:`)).join("\n") ?? "none";

const CARD = `li[data-desk="${REPORTED}"]`;
const ROW = `[role="row"][data-desk="${REPORTED}"]`;
const THAT_DAY = `${ROW} [aria-current="date"]`;
const PANEL = `[data-panel="${REPORTED}"]`;

export const SURFACES: readonly Surface[] = [
  {
    name: "the title of the page",
    makers: ["src/words/title.ts"],
    said: WORDS,
    read: ({ title }) => title,
  },
  {
    name: "the summary",
    makers: ["src/words/summary.ts", "src/words/visit.ts"],
    said: COUNT,
    read: ({ live }) => text(live, 'section [role="status"]'),
  },
  {
    name: "the marker's name",
    makers: ["src/ui/map/markers/DeskMarker.tsx", "src/words/marker.ts"],
    said: WORDS,
    read: ({ marker }) => marker.querySelector("[data-desk]")?.getAttribute("aria-label") ?? "",
  },
  { name: "the marker's sign", makers: [], said: SIGN, read: ({ marker }) => sign(marker, "[data-desk]") },
  {
    name: "the group in the list",
    makers: [],
    said: GROUP,
    read: ({ live }) => text(live, `section:has(${CARD}) > h2`),
  },
  {
    name: "the card",
    makers: ["src/ui/list/DeskListItem.tsx", "src/words/standing.ts", "src/words/state.ts"],
    said: WORDS,
    read: ({ live }) => text(live, CARD),
  },
  { name: "the card's sign", makers: [], said: SIGN, read: ({ live }) => sign(live, CARD) },
  {
    name: "the row of the week",
    makers: ["src/ui/week/WeekRow.tsx"],
    said: WORDS,
    read: ({ live }) => text(live, `${ROW} [role="rowheader"]`),
  },
  { name: "the row's sign", makers: [], said: SIGN, read: ({ live }) => sign(live, ROW) },
  {
    name: "the day in the week",
    makers: ["src/words/week.ts"],
    said: WORDS,
    read: ({ live }) => text(live, THAT_DAY),
  },
  {
    name: "the panel's head",
    makers: ["src/ui/panel/frame/PanelFrame.tsx", "src/ui/panel/frame/PanelHead.tsx", "src/words/head.ts"],
    said: WORDS,
    read: ({ live }) => text(live, `${PANEL} h2`),
  },
  {
    name: "the panel's warning",
    makers: ["src/ui/panel/sections/GetThereSection.tsx", "src/ui/panel/sections/directions.ts"],
    said: WORDS,
    read: ({ live }) => text(live, `${PANEL} [data-advisory]`),
  },
  {
    name: "the panel whose code does not come",
    makers: ["src/ui/panel/PanelFallback.tsx"],
    said: WORDS,
    read: ({ fallback }) => text(fallback, PANEL),
  },
  {
    name: "the title of the calendar entry",
    makers: [],
    said: ENTRY,
    read: (scene) => lines(scene, "SUMMARY"),
  },
  {
    name: "the calendar entry and its alarms",
    makers: ["src/words/visitEvent.ts"],
    said: { ...WORDS, closed: ENTRY.closed, moved: ENTRY.moved },
    read: (scene) => lines(scene, "DESCRIPTION"),
  },
  {
    name: "the shared text",
    makers: ["src/ui/panel/keep/KeepActions.tsx", "src/words/shared.ts"],
    said: WORDS,
    read: ({ shared }) => shared,
  },
  {
    name: "the screen of the broken app",
    makers: [],
    said: WORDS,
    read: ({ failure }) => text(failure, `li[data-desk="${REPORTED}"]`),
  },
  {
    name: "the summary of the page without scripts",
    makers: [],
    said: COUNT,
    read: ({ built }) => text(built, "section:has(select) > :last-child"),
  },
  {
    name: "the card of the page without scripts",
    makers: ["src/ui/list/BuiltList.tsx"],
    said: WORDS,
    read: ({ built }) => text(built, CARD),
  },
  {
    name: "the picture of the page without scripts",
    makers: ["src/build/BuiltPicture.tsx"],
    said: BADGE,
    read: ({ built }) => {
      const drawn = built.querySelector(`svg [data-desk="${REPORTED}"]`);
      const badge = PATHS.check.find(({ stroke }) => stroke === "badge");
      const name = drawn?.getAttribute("data-sign") ?? "";
      return drawn?.querySelector(`[d="${badge?.d}"]`) ? `${name}, !` : name;
    },
  },
];
