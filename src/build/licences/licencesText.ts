import { readFileSync } from "node:fs";
import { streetTiles } from "../../ui/map/mapSettings";

/** As Vite lists the packages of a bundle. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** as in "MIT" (SPDX) */
  readonly identifier?: string;
  readonly text?: string;
}

/** Their code ships as well, but Vite does not see it: the service worker's, and what bundling itself adds. */
const UNSEEN = ["rolldown", "workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"];

const DATA = ["data/basemap/README.md", "data/towns/README.md"];
const SECTION = "\n## Sources and licences\n";

/**
 * The licences of all that ships, as a text.
 * @param bundled the packages of the bundle
 * @throws Error where a package comes without its licence, or data without their sources
 */
export function licencesText(bundled: readonly Licence[]): string {
  const packages = [...bundled, ...UNSEEN.map(licenceOf)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    "Licences of this app and of all that ships with it",
    `# The app\n\n${readFileSync("LICENSE", "utf8").trim()}`,
    "# The data",
    ...DATA.map(sourcesIn),
    `Street map, from its own server: ${streetTiles.attribution}`,
    "# The packages",
    ...packages.map(packageText),
  ]
    .join("\n\n")
    .concat("\n");
}

function licenceOf(name: string): Licence {
  const folder = `node_modules/${name}`;
  const { version, license }: { version: string; license: string } = JSON.parse(
    readFileSync(`${folder}/package.json`, "utf8"),
  );
  const text = readFileSync(`${folder}/LICENSE`, "utf8");
  return { name, version, identifier: license, text: text.trim() };
}

function packageText({ name, version, identifier, text }: Licence): string {
  if (!identifier || !text) throw new Error(`${name} ${version} comes without its licence`);
  return `## ${name} ${version} (${identifier})\n\n${text}`;
}

/** "# The towns …" and what its README says of their sources. */
function sourcesIn(readme: string): string {
  const written = readFileSync(readme, "utf8");
  const [heading = ""] = written.split("\n");
  const [sources] = written.split(SECTION)[1]?.split("\n## ") ?? [];
  if (!sources) throw new Error(`${readme} names no sources and licences`);
  return `#${heading}\n\n${sources.trim()}`;
}
