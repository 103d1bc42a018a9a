import { readdirSync } from "node:fs";

/** Paths of all source files below a folder, as in "src/app/App.tsx". */
export function sourceFiles(folder = "src"): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);
}
