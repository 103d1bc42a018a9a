import { useRef } from "react";
import { useTexts } from "../../../i18n/texts";
import { Button } from "../../shared/Button";
import { IconButton } from "../../shared/IconButton";
import { SignIcon } from "../../shared/SignIcon";
import { SIGNS } from "../../shared/signs";
import { useDisclosure } from "../../shared/useDisclosure";
import * as icons from "../icons";
import { embeddedMap, streetTiles } from "../mapSettings";
import styles from "./MapNote.module.css";
import type { TileStatus } from "./StreetTiles";

interface Props {
  readonly tiles: TileStatus;
  /** brings the streets where they are spared */
  readonly onStreets: () => void;
}

/** What the signs mean, which map is seen, and whose it is. */
export function MapNote({ tiles, onStreets }: Props) {
  const { t, format } = useTexts();
  const { open, toggle, close, opener, id, keys } = useDisclosure();
  const status = useRef<HTMLParagraphElement>(null);
  const showStreets = () => {
    // The button goes when it is pressed; the keyboard goes on at what has changed.
    status.current?.focus();
    onStreets();
  };
  return (
    <div {...keys} className={styles.tool}>
      <IconButton
        ref={opener}
        icon={icons.help}
        name={t("map.note")}
        expanded={open}
        controls={id}
        onClick={toggle}
      />
      <div id={id} className={styles.note} hidden={!open}>
        <ul className={styles.signs}>
          {SIGNS.map((sign) => (
            <li key={sign}>
              <SignIcon sign={sign} /> {t(`map.sign.${sign}`)}
            </li>
          ))}
        </ul>
        <p ref={status} tabIndex={-1}>
          {t(`map.note.${tiles}`)}
        </p>
        {tiles === "spared" && <Button onClick={showStreets}>{t("map.streets")}</Button>}
        <p>{t("map.embedded.source", { attribution: format.leftToRight(embeddedMap.attribution) })}</p>
        <p>{t("map.streets.source", { attribution: format.leftToRight(streetTiles.attribution) })}</p>
        <Button onClick={close}>{t("shared.close")}</Button>
      </div>
    </div>
  );
}
