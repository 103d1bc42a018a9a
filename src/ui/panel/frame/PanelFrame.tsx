import type { MouseEvent, ReactNode } from "react";
import { useId } from "react";
import type { DeskAnswer } from "../../../domain/deskAnswer";
import type { Visit } from "../../../domain/visit";
import { useTexts } from "../../../i18n/texts";
import { IconButton } from "../../shared/IconButton";
import * as icons from "../../shared/icons";
import { usePanelCovers } from "../../shared/usePanelCovers";
import { endDoubleTap } from "./endDoubleTap";
import styles from "./PanelFrame.module.css";
import { PanelHead } from "./PanelHead";
import { useCloseOnEscape } from "./useCloseOnEscape";
import { usePanelFocus } from "./usePanelFocus";
import { useSheetDrag } from "./useSheetDrag";

interface Props {
  /** of the desk that it is about; another desk gets a frame of its own, by its key */
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * The panel's head and edges. On a phone it is a sheet: half the screen or nearly all of it, by a button or by dragging;
 * dragged down far enough, it closes. On larger screens it stands beside the map, and there is nothing to drag.
 */
export function PanelFrame({ answer, visit, children, onClose }: Props) {
  const { t } = useTexts();
  const verdictId = useId();
  const isSheet = usePanelCovers();
  const heading = usePanelFocus(answer.desk.id);
  const { sheet, full, setFull, onHeadDown, onBodyDown } = useSheetDrag(onClose);
  useCloseOnEscape(onClose);
  const onCloseTap = (tap: MouseEvent) => {
    if (isSheet) endDoubleTap(tap);
    onClose();
  };
  return (
    <section
      ref={sheet}
      className={styles.panel}
      role="dialog"
      aria-label={answer.desk.name}
      aria-describedby={verdictId}
      data-panel={answer.desk.id}
      data-standing={answer.standing}
      data-full={full}
    >
      <div className={styles.head} onPointerDown={isSheet ? onHeadDown : undefined}>
        <PanelHead {...{ answer, visit, verdictId, heading }} />
        <div className={styles.buttons}>
          {isSheet && (
            <span className={styles.size}>
              <IconButton
                icon={full ? icons.down : icons.up}
                name={t(full ? "panel.sheet.smaller" : "panel.sheet.larger")}
                onClick={() => setFull(!full)}
              />
            </span>
          )}
          <IconButton icon={icons.close} name={t("shared.close")} onClick={onCloseTap} />
        </div>
      </div>
      <div className={styles.body} onPointerDown={isSheet ? onBodyDown : undefined}>
        {children}
      </div>
    </section>
  );
}
