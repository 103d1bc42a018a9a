import { nextCall } from "../../../domain/phone";
import { useTexts } from "../../../i18n/texts";
import { callEvent } from "../../../words/callEvent";
import { Button } from "../../shared/Button";
import { fileName } from "../keep/saveFile";
import { useSavedEvent } from "../keep/useSavedEvent";
import type { PanelProps } from "../panelProps";

/** While nobody answers the phone: a calendar entry for when the line opens next. */
export function CallReminder({
  line,
  directory: { contact },
  link,
}: Pick<PanelProps, "line" | "directory" | "link">) {
  const texts = useTexts();
  const [saved, save] = useSavedEvent();
  const call = nextCall(line);
  if (!call) return null;
  const remind = () =>
    save(fileName("call-ind", call.starts), callEvent(call, contact, line.now, link, texts));
  return (
    <div>
      <Button icon="calendar" onClick={remind}>
        {texts.t("panel.todo.remind")}
      </Button>
      <p role="status">{saved && texts.t("panel.keep.saved")}</p>
    </div>
  );
}
