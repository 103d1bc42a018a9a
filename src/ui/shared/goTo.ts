import { createContext } from "react";

/** Leaves for another page of the app, by its address as seen from this one. */
export const GoToContext = createContext<(href: string) => void>(() => undefined);
