import { streetTiles } from "../../ui/map/mapSettings";
import { inlineHashes } from "./inlineHashes";

const TILES = new URL(streetTiles.url).origin;

/**
 * The Content-Security-Policy (W3C, level 3) of pages as they are written: nothing but the app's own files, the tile
 * server, and what stands in the pages themselves.
 */
export function contentPolicy(pages: readonly string[]): string {
  const hashes = (element: "style" | "script") => [
    ...new Set(pages.flatMap((page) => inlineHashes(page, element))),
  ];
  return [
    ["default-src", "'none'"],
    ["script-src", "'self'", ...hashes("script")],
    ["style-src", "'self'", ...hashes("style")],
    // Leaflet puts an empty data: picture in the place of a tile that it lets go; fetched tiles are blobs.
    ["img-src", "'self'", "data:", "blob:"],
    ["connect-src", "'self'", TILES],
    ["manifest-src", "'self'"],
    ["worker-src", "'self'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
    // Text becomes markup or a script's address only where src/policy/trustedTypes.ts lets it.
    ["trusted-types", "default"],
    ["require-trusted-types-for", "'script'"],
  ]
    .map((directive) => directive.join(" "))
    .join("; ");
}
