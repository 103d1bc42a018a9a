import { catalogueCode } from "./catalogues";

/** Folder of the built messages: each page has those of its own language only. */
export const MESSAGES = "assets/messages";

/** Name of a script that is not the first one: `assets/[name]-[hash].js`. */
export const scriptName = ({ facadeModuleId }: { readonly facadeModuleId: string | null }): string =>
  catalogueCode(facadeModuleId) === null ? "assets/[name]-[hash].js" : `${MESSAGES}/[name]-[hash].js`;
