import { plannedVisit } from "../../../domain/plannedVisit";
import { useTexts } from "../../../i18n/texts";
import { sharedText } from "../../../words/shared";
import { Button } from "../../shared/Button";
import type { PanelProps } from "../panelProps";
import styles from "./KeepActions.module.css";
import { useCalendar } from "./useCalendar";
import { useShare } from "./useShare";

/** Ways to keep the visit: in a calendar, with somebody else, in print. The link opens the same screen. */
export function KeepActions({
  answer,
  visit,
  directory,
  link,
}: Pick<PanelProps, "answer" | "visit" | "directory" | "link">) {
  const texts = useTexts();
  const { t } = texts;
  const [calendar, save] = useCalendar();
  const [copied, share] = useShare();
  const { desk } = answer;
  const planned = plannedVisit(answer, visit);
  const said = [
    calendar && t(calendar === "saved" ? "panel.keep.saved" : "panel.keep.saveFailed"),
    copied && t(copied === "copied" ? "panel.keep.copied" : "panel.keep.copyFailed", { link }),
  ];
  return (
    <div className={styles.keep}>
      {planned && (
        <Button icon="calendar" onClick={() => void save(planned, { answer, visit, directory }, link, texts)}>
          {t("panel.keep.calendar")}
        </Button>
      )}
      <Button
        icon="share"
        onClick={() => void share({ title: desk.name, text: sharedText(answer, visit, texts), url: link })}
      >
        {t("panel.keep.share")}
      </Button>
      <Button icon="print" onClick={() => window.print()}>
        {t("panel.keep.print")}
      </Button>
      <p role="status">{said.filter(Boolean).join(" ")}</p>
    </div>
  );
}
