/** What the bare page knows of a desk; `desks.json` beside it is made from the app's own directory. */
export interface BareDesk {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly hours: string;
  readonly notOffered: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

export interface BareData {
  readonly services: readonly { readonly id: string; readonly label: string }[];
  readonly desks: readonly BareDesk[];
}
