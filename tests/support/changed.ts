import { DirectoryError } from "../../src/directory/DirectoryError";
import { parseDirectory } from "../../src/directory/parseDirectory";
import { directoryText } from "./directory";

/** The real file with one thing changed; `place` is a path as in "desks.3.point.lat". */
export function changed(place: string, value: unknown): string {
  const file: unknown = JSON.parse(directoryText);
  const keys = place.split(".");
  const last = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), file);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return JSON.stringify(file);
}

/** Why a file is refused, as in "malformed: desks[0].name: must have a letter or a digit"; "accepted" when it is not. */
export function refusalOf(text: string): string {
  try {
    parseDirectory(text);
  } catch (error) {
    if (error instanceof DirectoryError) return `${error.kind}: ${error.message}`;
    throw error;
  }
  return "accepted";
}
