import type { LoadedFile } from "../probe/types";

export interface Weight {
  /** of bodies as they came, compressed */
  readonly bytes: number;
  readonly requests: number;
}

/** What had come completely at a moment, in milliseconds since the navigation began; null when that moment never came. */
export function weightUntil(files: readonly LoadedFile[], moment: number | null): Weight | null {
  return moment === null ? null : weightOf(files.filter(({ end }) => end <= moment));
}

export function weightOf(files: readonly LoadedFile[]): Weight {
  return { bytes: files.reduce((sum, file) => sum + file.bytes, 0), requests: files.length };
}

const CODE = /\.(js|css)$/;

export const isCode = ({ url }: LoadedFile) => CODE.test(new URL(url).pathname);
