import { useId, useState } from "react";
import { useTexts } from "../../../i18n/texts";
import { Button } from "../../shared/Button";
import { IconButton } from "../../shared/IconButton";
import { SignIcon } from "../../shared/SignIcon";
import { SIGNS } from "../../shared/signs";
import { embeddedMap, streetTiles } from "../mapSettings";
import styles from "./MapNote.module.css";
import type { TileStatus } from "./StreetTiles";

/** What the signs mean, which map is seen, and whose it is. */
export function MapNote({ tiles }: { readonly tiles: TileStatus }) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <IconButton
        icon="help"
        name={t("map.note")}
        expanded={open}
        controls={id}
        onClick={() => setOpen(!open)}
      />
      <div id={id} className={styles.note} hidden={!open}>
        <ul className={styles.signs}>
          {SIGNS.map((sign) => (
            <li key={sign}>
              <SignIcon sign={sign} /> {t(`map.sign.${sign}`)}
            </li>
          ))}
        </ul>
        <p>{t(`map.note.${tiles}`)}</p>
        <p>{t("map.embedded.source", { attribution: embeddedMap.attribution })}</p>
        <p>{t("map.streets.source", { attribution: streetTiles.attribution })}</p>
        <Button onClick={() => setOpen(false)}>{t("map.note.close")}</Button>
      </div>
    </>
  );
}
