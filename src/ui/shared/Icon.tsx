import styles from "./Icon.module.css";

/** Drawn in a 24 × 24 box with a line of 2. */
const paths = {
  caution: "M12 3 22 20.5H2zM12 9.5v5M12 17.2v.3",
  phone: "M6 3h3l2 5-2.5 1.5a12 12 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z",
  close: "M5 5l14 14M19 5 5 19",
  copy: "M9 9h11v11H9zM15 5V4H4v11h1",
  tick: "M4 12.5l5.5 5.5L20 6.5",
  elsewhere: "M14 4h6v6M20 4l-9 9M18 14v6H4V6h6",
  calendar: "M4 5h16v16H4zM4 10h16M8 2.5V7M16 2.5V7",
  share: "M12 15V3M8 6.5 12 2.5l4 4M7 10H5v11h14V10h-2",
  print: "M7 8V3h10v5M7 17H3V8h18v9h-4M7 13h10v8H7z",
  near: "M12 2a7 7 0 0 1 7 7c0 5-7 13-7 13S5 14 5 9a7 7 0 0 1 7-7M12 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  all: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  help: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.2M12 17.5v.2",
  grow: "M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7",
  shrink: "M20 10h-6V4M14 10l7-7M4 14h6v6M10 14l-7 7",
  up: "M5 15l7-7 7 7",
  down: "M5 9l7 7 7-7",
  before: "M15 5l-7 7 7 7",
  after: "M9 5l7 7-7 7",
  globe: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M2.5 12h19M12 2c-6 6-6 14 0 20M12 2c6 6 6 14 0 20",
  clock: "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20M12 7v5.5l3.5 2",
} as const;

export type IconName = keyof typeof paths;

/** They point, or are written, the way the page is read. */
const TURNED: readonly IconName[] = ["before", "after", "elsewhere", "help"];

/** A picture beside words that say the same; so it is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={styles.icon}
      viewBox="0 0 24 24"
      aria-hidden="true"
      data-turned={TURNED.includes(name) || undefined}
    >
      <path d={paths[name]} />
    </svg>
  );
}
