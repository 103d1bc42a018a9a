import { ID } from "../domain/id";
import type { WallTime } from "../domain/wallTime";
import { readWallTime, writeWallTime } from "../domain/wallTime";

/** What the visitor chose. Null is "not chosen": anything, now, no desk, the default language. */
export interface Choice {
  readonly service: string | null;
  readonly at: WallTime | null;
  readonly desk: string | null;
  readonly lang: string | null;
}

export type ChoiceKey = keyof Choice;

/** Reads `location.search`. Never throws: what is malformed reads as not chosen. */
export function readSearch(search: string): Choice {
  const params = new URLSearchParams(search);
  return {
    service: idIn(params, "service"),
    at: readWallTime(params.get("at") ?? ""),
    desk: idIn(params, "desk"),
    lang: idIn(params, "lang"),
  };
}

/** The inverse of `readSearch`: "" or a string that begins with "?". */
export function writeSearch({ service, at, desk, lang }: Choice): string {
  const params = new URLSearchParams();
  if (service) params.set("service", service);
  if (at) params.set("at", writeWallTime(at));
  if (desk) params.set("desk", desk);
  if (lang) params.set("lang", lang);
  // A colon may stand in a query (RFC 3986, section 3.4); without %3A the link can be read by people.
  const written = params.toString().replaceAll("%3A", ":");
  return written === "" ? "" : `?${written}`;
}

/** The parameters that say something, but nothing that can be read: the visitor should know that they were left out. */
export function unreadIn(search: string): readonly ChoiceKey[] {
  const params = new URLSearchParams(search);
  const choice = readSearch(search);
  return (["service", "at", "desk", "lang"] as const).filter(
    (key) => params.get(key) && choice[key] === null,
  );
}

function idIn(params: URLSearchParams, key: ChoiceKey): string | null {
  const value = params.get(key) ?? "";
  return ID.test(value) ? value : null;
}
