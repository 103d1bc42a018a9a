/** A window of some browser, by what every driver can do with it. Elements are named by XPath; the first one is meant. */
export interface EnginePage {
  /** as the browser tells it */
  readonly version: string;
  open(url: string): Promise<void>;
  /** @param script an expression @returns its value, which JSON can hold */
  read(script: string): Promise<unknown>;
  click(element: string): Promise<void>;
  choose(select: string, value: string): Promise<void>;
  /** Key by key, as from a keyboard. */
  type(element: string, text: string): Promise<void>;
  press(key: "Enter" | "Escape"): Promise<void>;
  close(): Promise<void>;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Nobody answers there: what a page asks of other hosts fails at once. */
export const NOBODY = "127.0.0.1:9";
