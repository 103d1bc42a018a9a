import type { Unit } from "../measure/figures";

const NOT_SEEN = "–";

/** A figure with its unit, as people read it; kB are 1000 bytes. */
export function inUnit(value: number | null, unit: Unit): string {
  if (value === null) return NOT_SEEN;
  if (unit === "kB") return `${(value / 1000).toFixed(1)} kB`;
  if (unit === "ms") return `${Math.round(value)} ms`;
  return unit === "score" ? value.toFixed(3) : String(Math.round(value));
}

/** Two decimals; "not seen" when one of the two is unknown or the whole is nothing. */
export function ratio(part: number | null, whole: number | null): string {
  return part === null || !whole ? NOT_SEEN : (part / whole).toFixed(2);
}

/** A Markdown table; all columns but the first to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_cell, place) => (place === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
