import type { en } from "./en";

export type MessageKey = keyof typeof en;
export type Catalogue = Readonly<Record<MessageKey, string>>;

type SlotsIn<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsIn<Rest>
  : never;
type SlotsOf<Key extends MessageKey> = SlotsIn<(typeof en)[Key]>;
type Filled<Slot extends string> = [Slot] extends [never] ? [] : [slots: Readonly<Record<Slot, string>>];

/** Keys that come in a `.one` and an `.other` form. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}.other`
    ? Stem
    : never
  : never;

/** A missing key or slot does not compile. */
export type Translate = <Key extends MessageKey>(key: Key, ...filled: Filled<SlotsOf<Key>>) => string;

/** Looks texts up in a catalogue. */
export function translator(catalogue: Catalogue): Translate {
  return (key, ...filled) => fill(catalogue[key], filled[0] ?? {});
}

function fill(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
