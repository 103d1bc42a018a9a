/** What stays readable when nothing can be loaded: written into the build from `data/directory.json`. */
export interface Lifeline {
  readonly tel: string;
  readonly national: string;
  readonly international: string;
  readonly addresses: readonly { readonly name: string; readonly address: string }[];
}

declare const __LIFELINE__: Lifeline;

export const lifeline: Lifeline = __LIFELINE__;
