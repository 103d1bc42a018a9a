import type { CssNode, Declaration } from "css-tree";
import { walk } from "css-tree";
import { type Lack, lacksOf, partAt, partsBelow } from "./known";

const UNITS = partAt("css", "types", "length");

/** "dvh", "svw" and so on. */
const WINDOW_UNIT = /^([dls])v/;
const WINDOWS: Readonly<Record<string, string>> = {
  d: "viewport_percentage_units_dynamic",
  l: "viewport_percentage_units_large",
  s: "viewport_percentage_units_small",
};

/** Functions by name; the data have them below the types of values that they give, or below a property. */
const FUNCTIONS = new Map(
  [...partsBelow(partAt("css", "properties") ?? {}, 2), ...partsBelow(partAt("css", "types") ?? {})].filter(
    ([, part]) => part.__compat,
  ),
);

/** What the value of a declaration uses that a browser of the floor lacks. */
export function lacksOfValue({ property, value }: Declaration): readonly Lack[] {
  const lacks: Lack[] = [];
  walk(value, (node) => void lacks.push(...lacksOfPart(property, node)));
  return lacks;
}

function lacksOfPart(property: string, node: CssNode): readonly Lack[] {
  switch (node.type) {
    case "Identifier": {
      const part = partAt("css", "properties", property, node.name);
      return part ? lacksOf(`${property}: ${node.name}`, part) : [];
    }
    case "Function": {
      const own = partAt("css", "properties", property, node.name);
      return node.name.startsWith("-")
        ? []
        : lacksOf(`${node.name}()`, own ?? FUNCTIONS.get(node.name) ?? null);
    }
    case "Dimension": {
      const window = WINDOWS[WINDOW_UNIT.exec(node.unit)?.[1] ?? ""];
      const part = UNITS?.[window ?? node.unit];
      return part ? lacksOf(node.unit, part) : [];
    }
    default:
      return [];
  }
}
