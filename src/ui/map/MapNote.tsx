import { useTexts } from "../../i18n/texts";
import styles from "./MapNote.module.css";
import type { TileStatus } from "./StreetTiles";

const KEYS = { loading: "map.embedded.loading", shown: "map.streets", failed: "map.embedded.failed" } as const;

/** Says which map is seen. */
export function MapNote({ tiles }: { readonly tiles: TileStatus }) {
  const { t } = useTexts();
  return <p className={styles.note}>{t(KEYS[tiles])}</p>;
}
