import { createContext } from "react";

/** Loads the page again; src/app, which knows the address bar, says how. */
export const ReloadContext = createContext<() => void>(() => undefined);
