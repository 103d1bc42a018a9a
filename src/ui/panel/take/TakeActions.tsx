import { plannedVisit } from "../../../domain/plannedVisit";
import type { Texts } from "../../../i18n/texts";
import { useTexts } from "../../../i18n/texts";
import { addressLine } from "../../shared/address";
import { Button } from "../../shared/Button";
import type { PanelProps } from "../DeskPanel";
import styles from "./TakeActions.module.css";
import { calendarFileName, useCalendar } from "./useCalendar";
import { useShare } from "./useShare";
import { visitEvent } from "./visitEvent";

/** Ways to take the visit along: into a calendar, to somebody else, on paper. The address bar holds the link to it. */
export function TakeActions(props: Pick<PanelProps, "answer" | "visit" | "directory">) {
  const texts = useTexts();
  const { t } = texts;
  const [calendar, save] = useCalendar();
  const [copied, share] = useShare();
  const { desk } = props.answer;
  const planned = plannedVisit(props.answer, props.visit);
  const said = [
    calendar && t(calendar === "saved" ? "take.saved" : "take.saveFailed"),
    copied && t(copied === "copied" ? "take.copied" : "take.copyFailed", { link: window.location.href }),
  ];
  return (
    <div className={styles.take}>
      {planned && (
        <Button
          icon="calendar"
          onClick={() =>
            void save(
              visitEvent(planned, props, window.location.href, texts),
              calendarFileName(desk.id, planned),
            )
          }
        >
          {t("take.calendar")}
        </Button>
      )}
      <Button
        icon="share"
        onClick={() =>
          void share({ title: desk.name, text: sharedText(props, texts), url: window.location.href })
        }
      >
        {t("take.share")}
      </Button>
      <Button icon="print" onClick={() => window.print()}>
        {t("take.print")}
      </Button>
      <p role="status">{said.filter(Boolean).join(" ")}</p>
    </div>
  );
}

/** "IND Utrecht, Bergstraat 58, 3511 EA Utrecht. Tuesday 1 December at 10:00, Amsterdam time" */
function sharedText(
  { answer: { desk }, visit }: Pick<PanelProps, "answer" | "visit">,
  { t, format }: Texts,
): string {
  const where = `${desk.name}, ${addressLine(desk)}`;
  if (!visit.planned) return where;
  const day = format.longDay(visit.at.day, visit.now.day);
  return t("take.shared", { where, day, time: format.time(visit.at.minute) });
}
