import { readFileSync } from "node:fs";

const STYLES = ["src/styles/tokens.css", "src/ui/map/ground/ground.css"];

/** A colour of the map's ground: by day, and where the device is set to dark. */
interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of the map, for a picture that the page's styles do not reach.
 * @throws Error where the styles do not give one for each of the two schemes
 */
export function mapColour(name: "land" | "abroad" | "border"): Colour {
  const styles = STYLES.map((file) => readFileSync(file, "utf8")).join("");
  const [light, dark, ...others] = [...styles.matchAll(new RegExp(`--map-${name}: (#\\w+);`, "g"))].map(
    ([, colour]) => colour,
  );
  if (!light || !dark || others.length > 0)
    throw new Error(`${STYLES.join(" and ")} should give --map-${name} twice`);
  return { light, dark };
}
