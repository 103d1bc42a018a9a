import { plannedVisit } from "../../../domain/plannedVisit";
import type { TimeSpan } from "../../../domain/wallTime";
import { useTexts } from "../../../i18n/texts";
import { sharedText } from "../../../words/shared";
import { paragraph } from "../../../words/stop";
import { visitEvent } from "../../../words/visitEvent";
import { Button } from "../../shared/Button";
import { calendar } from "../../shared/calendarIcon";
import { fileName } from "../../shared/saveFile";
import { useSavedEvent } from "../../shared/useSavedEvent";
import * as icons from "../icons";
import type { PanelProps } from "../panelProps";
import styles from "./KeepActions.module.css";
import { useShare } from "./useShare";

/**
 * Ways to keep the visit: in a calendar, with somebody else, in print. The link opens the same screen. What was done with
 * another visit is not said of this one: each has its own (see TodoSection).
 */
export function KeepActions({
  answer,
  visit,
  need,
  directory,
  link,
}: Pick<PanelProps, "answer" | "visit" | "need" | "directory" | "link">) {
  const texts = useTexts();
  const { t } = texts;
  const [saved, save] = useSavedEvent();
  const [copied, share] = useShare();
  const { desk } = answer;
  const planned = need ? null : plannedVisit(answer, visit);
  const text = sharedText(answer, visit, need, texts);
  const keep = (span: TimeSpan) =>
    save(fileName(desk.id, span.starts), visitEvent(span, { answer, visit, directory }, link, texts));
  const said = [
    saved && t("shared.saved"),
    copied &&
      t(copied === "copied" ? "panel.keep.copied" : "panel.keep.copyFailed", { text: `${text} ${link}` }),
  ];
  return (
    <div className={styles.keep}>
      {planned && (
        <Button icon={calendar} onClick={() => keep(planned)}>
          {t("panel.keep.calendar")}
        </Button>
      )}
      <Button icon={icons.share} onClick={() => void share({ title: desk.name, text, url: link })}>
        {t("panel.keep.share")}
      </Button>
      <Button icon={icons.print} onClick={() => window.print()}>
        {t("panel.keep.print")}
      </Button>
      <p role="status">{paragraph(said, texts)}</p>
    </div>
  );
}
