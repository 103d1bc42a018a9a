import { useTexts } from "../../../i18n/texts";
import { embeddedMap, streetTiles } from "../mapSettings";
import styles from "./MapNote.module.css";
import type { TileStatus } from "./StreetTiles";

/** Says which map is seen and, opened, whose it is. */
export function MapNote({ tiles }: { readonly tiles: TileStatus }) {
  const { t } = useTexts();
  return (
    <details className={styles.note}>
      <summary>{t(`map.note.${tiles}`)}</summary>
      <div>
        {tiles === "failed" && <p>{t("map.streets.failed")}</p>}
        <p>{t("map.embedded.source", { attribution: embeddedMap.attribution })}</p>
        <p>{t("map.streets.source", { attribution: streetTiles.attribution })}</p>
      </div>
    </details>
  );
}
