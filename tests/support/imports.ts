import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { sourceFiles } from "./sourceFiles";

export interface SourceFile {
  /** as in "src/app/Root.tsx" */
  readonly path: string;
  readonly written: string;
  /** without comments */
  readonly code: string;
  /** as written: "../ui/frame/Header", "react" */
  readonly imports: readonly string[];
}

const NAMED = /(?:\bfrom|\bimport)\s*\(?\s*"([\w@./:?-]+)"/g;

export function readSource(path: string): SourceFile {
  const written = readFileSync(path, "utf8");
  const code = written.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return { path, written, code, imports: [...code.matchAll(NAMED)].map(([, name]) => name ?? "") };
}

export const readSources = (folder: string): readonly SourceFile[] => sourceFiles(folder).map(readSource);

/** The file that an import of another names; null for a package. */
export function fileNamed(from: string, name: string): string | null {
  if (!name.startsWith(".")) return null;
  const base = posix.join(posix.dirname(from), name.replace(/\?.*/, ""));
  return [base, `${base}.ts`, `${base}.tsx`].find((path) => /\.\w+$/.test(path) && existsSync(path)) ?? base;
}

/** Files that import one another in a circle, types included; each circle once. */
export function circlesIn(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const next = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.map((name) => fileNamed(path, name)).filter((to) => to !== null),
    ]),
  );
  const reaches = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const queue = [...(next.get(from) ?? [])];
    for (const file of queue) {
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(...(next.get(file) ?? []));
    }
    return seen;
  };
  const reached = new Map(files.map(({ path }) => [path, reaches(path)]));
  const inCircle = files.map(({ path }) => path).filter((path) => reached.get(path)?.has(path));
  const circles = inCircle.map((path) =>
    inCircle.filter((to) => reached.get(path)?.has(to) && reached.get(to)?.has(path)),
  );
  return [...new Map(circles.map((circle) => [circle.join(), circle])).values()];
}
