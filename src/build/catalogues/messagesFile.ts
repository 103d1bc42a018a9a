import { messagesIn } from "./catalogues";

/** Folder of the built messages: each page has those of its own language only. */
export const MESSAGES = "assets/messages";

/**
 * Name of a script; messages stand in their own folder. Six letters of the hash: they cannot be compressed, and the
 * first script names each file that comes later.
 */
export function scriptName({ facadeModuleId }: { readonly facadeModuleId: string | null }): string {
  const messages = messagesIn(facadeModuleId);
  const name = messages ? `${MESSAGES}/${messages.code}-${messages.stage}` : "assets/[name]";
  return `${name}-[hash:6].js`;
}

/** For modules that may share a file with others. */
export const isNoMessage = (module: string): boolean => messagesIn(module) === null;
