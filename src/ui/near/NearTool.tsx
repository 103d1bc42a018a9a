import type { ReactNode } from "react";
import { useEffect, useId, useRef, useState } from "react";
import type { NoPosition, Origin } from "../../domain/origin";
import type { Texts } from "../../i18n/texts";
import { useTexts } from "../../i18n/texts";
import { Button } from "../shared/Button";
import { Icon } from "../shared/Icon";
import tool from "../shared/Tool.module.css";
import styles from "./NearTool.module.css";

export interface NearState {
  readonly origin: Origin | null;
  /** the device is being asked for its position */
  readonly asking: boolean;
  readonly problem: NoPosition | null;
}

export interface NearToolProps extends NearState {
  readonly onLocate: () => void;
  /** null: no distances any more */
  readonly onOrigin: (origin: Origin | null) => void;
  readonly townChooser: ReactNode;
}

/** Puts the nearest desk first: from the device's position, asked for on a tap only, or from a town. */
export function NearTool({ origin, asking, problem, onLocate, onOrigin, townChooser }: NearToolProps) {
  const texts = useTexts();
  const { t } = texts;
  const box = useId();
  const [wanted, setWanted] = useState(false);
  const frame = useKeptFocus(origin !== null);
  const open = wanted && origin === null;
  return (
    <div ref={frame} className={styles.tool} data-wide={open || origin !== null}>
      {origin === null && (
        <button
          type="button"
          className={tool.opener}
          aria-expanded={open}
          aria-controls={box}
          onClick={() => setWanted(!wanted)}
        >
          <Icon name="near" /> {t("near.open")}
        </button>
      )}
      <div className={styles.from} data-empty={origin === null}>
        {origin && <Icon name="near" />}
        <p role="status">{origin && originWords(origin, texts)}</p>
        {origin && <Button onClick={() => onOrigin(null)}>{t("near.stop")}</Button>}
      </div>
      <div id={box} hidden={!open} className={styles.box}>
        {open && (
          <>
            <Button strong onClick={onLocate} disabled={asking}>
              {t(asking ? "near.asking" : "near.locate")}
            </Button>
            <p className={styles.promise}>{t("near.promise")}</p>
            <p role="status" className={styles.problem}>
              {problem && t(`near.${problem}`)}
            </p>
            {townChooser}
          </>
        )}
      </div>
    </div>
  );
}

/** What had the focus goes when a place is taken or given up; the keyboard goes on at the button that comes instead. */
function useKeptFocus(taken: boolean) {
  const tool = useRef<HTMLDivElement>(null);
  const before = useRef(taken);
  useEffect(() => {
    if (before.current === taken) return;
    before.current = taken;
    if (document.activeElement === document.body) tool.current?.querySelector("button")?.focus();
  }, [taken]);
  return tool;
}

/** "Nearest first, in a straight line from your position (known to within 35 metres)" */
function originWords({ town, accuracy }: Origin, { t, format }: Texts): string {
  if (town !== null) return t("near.fromTown", { town });
  return t("near.fromHere", { radius: format.radius(accuracy ?? 0) });
}
