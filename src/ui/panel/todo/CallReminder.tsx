import { nextCall } from "../../../domain/phone";
import { useTexts } from "../../../i18n/texts";
import { Button } from "../../shared/Button";
import { fileName } from "../keep/saveFile";
import { useCalendar } from "../keep/useCalendar";
import type { PanelProps } from "../panelProps";

/** While nobody answers the phone: a calendar entry for when the line opens next. */
export function CallReminder({
  line,
  directory: { contact },
  link,
}: Pick<PanelProps, "line" | "directory" | "link">) {
  const texts = useTexts();
  const [outcome, save] = useCalendar();
  const call = nextCall(line);
  if (!call) return null;
  const write = async () => (await import("../keep/callFile")).callFile(call, contact, line.now, link, texts);
  return (
    <div>
      <Button icon="calendar" onClick={() => void save(fileName("call-ind", call.starts), write)}>
        {texts.t("panel.todo.remind")}
      </Button>
      <p role="status">{outcome && texts.t(`panel.keep.${outcome}`)}</p>
    </div>
  );
}
