import type { ReactNode } from "react";
import { useId } from "react";
import { useTexts } from "../../i18n/texts";
import { IconButton } from "../shared/IconButton";
import styles from "./PanelFrame.module.css";
import { useCloseOnEscape } from "./useCloseOnEscape";
import { usePanelCovers } from "./usePanelCovers";
import { usePanelFocus } from "./usePanelFocus";
import { useSheetDrag } from "./useSheetDrag";

interface Props {
  /** id of the desk that it is about; another desk gets a frame of its own, by its key */
  readonly desk: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * The panel's head and edges. On a phone it is a sheet: half the screen or nearly all of it, by a button or by dragging
 * its head; dragged down far enough, it closes. On larger screens it stands beside the map, and there is nothing to drag.
 */
export function PanelFrame({ desk, title, children, onClose }: Props) {
  const { t } = useTexts();
  const titleId = useId();
  const isSheet = usePanelCovers();
  const heading = usePanelFocus(desk);
  const { sheet, full, setFull, onPointerDown } = useSheetDrag(onClose);
  useCloseOnEscape(onClose);
  return (
    <section
      ref={sheet}
      className={styles.panel}
      role="dialog"
      aria-labelledby={titleId}
      data-panel={desk}
      data-full={full}
    >
      <div className={styles.head} onPointerDown={isSheet ? onPointerDown : undefined}>
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <div className={styles.buttons}>
          {isSheet && (
            <IconButton
              icon={full ? "down" : "up"}
              name={t(full ? "frame.sheet.smaller" : "frame.sheet.larger")}
              onClick={() => setFull(!full)}
            />
          )}
          <IconButton icon="close" name={t("frame.close")} onClick={onClose} />
        </div>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
