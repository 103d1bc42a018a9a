import { messagesIn } from "./catalogues";

/** Folder of the built messages: each page has those of its own language only. */
export const MESSAGES = "assets/messages";

/** Name of a script: messages stand in their own folder, all others are `assets/[name]-[hash].js`. */
export function scriptName({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const messages = messagesIn(facadeModuleId);
  return messages ? `${MESSAGES}/${messages.code}-${messages.stage}-[hash].js` : "assets/[name]-[hash].js";
}

/** For modules that may share a file with others. */
export const isNoMessage = (module: string): boolean => messagesIn(module) === null;
