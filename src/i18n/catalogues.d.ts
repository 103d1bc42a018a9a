/** The messages of one language, compiled by the build (src/build/catalogues/catalogues.ts). */
declare module "virtual:catalogue/*" {
  export const catalogue: import("./translate").Catalogue;
}
