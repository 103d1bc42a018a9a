import type { WallTime } from "../../domain/wallTime";
import { writeWallTime } from "../../domain/wallTime";

interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Milliseconds to keep the URL: Safari reads it only after its download prompt. */
const READING = 60_000;

/** Hands a file to the browser, which saves it or opens the app that it is for. */
export function saveFile({ name, type, text }: NamedFile): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), READING);
}

/** "utrecht-2026-12-01-1000.ics" */
export const fileName = (what: string, starts: WallTime): string =>
  `${what}-${writeWallTime(starts).replace("T", "-").replace(":", "")}.ics`;
