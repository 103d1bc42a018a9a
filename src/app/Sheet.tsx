import type { ReactNode } from "react";
import { useTexts } from "../i18n/texts";
import { Icon } from "../ui/shared/Icon";
import styles from "./Sheet.module.css";
import { useSheet } from "./useSheet";
import { useSheetDrag } from "./useSheetDrag";

interface Props {
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * On a phone the panel is a sheet: half the screen or nearly all of it, by a button or by dragging its top; dragged down
 * far enough, it closes. On larger screens it stands beside the map, and there is nothing to drag.
 */
export function Sheet({ children, onClose }: Props) {
  const { t } = useTexts();
  const isSheet = useSheet();
  const { full, setFull, onPointerDown } = useSheetDrag(onClose);
  return (
    <div className={styles.sheet} data-full={full} onPointerDown={isSheet ? onPointerDown : undefined}>
      <div className={styles.grip} data-grip aria-hidden="true" />
      <button
        type="button"
        className={styles.size}
        aria-label={t(full ? "sheet.smaller" : "sheet.larger")}
        onClick={() => setFull(!full)}
      >
        <Icon name={full ? "down" : "up"} />
      </button>
      {children}
    </div>
  );
}
