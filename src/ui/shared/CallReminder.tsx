import type { Contact } from "../../domain/contact";
import type { PhoneNow } from "../../domain/phone";
import { nextCall } from "../../domain/phone";
import { useTexts } from "../../i18n/texts";
import { callEvent } from "../../words/callEvent";
import { Button } from "./Button";
import { calendar } from "./calendarIcon";
import { fileName } from "./saveFile";
import { useSavedEvent } from "./useSavedEvent";

interface Props {
  readonly contact: Contact;
  readonly line: PhoneNow;
  /** opens the screen that the entry is made on */
  readonly link: string;
}

/** While nobody answers the phone: a calendar entry for when the line opens next. */
export function CallReminder({ contact, line, link }: Props) {
  const texts = useTexts();
  const [saved, save] = useSavedEvent();
  const call = nextCall(line);
  if (!call) return null;
  const remind = () =>
    save(fileName("call-ind", call.starts), callEvent(call, contact, line.now, link, texts));
  return (
    <div>
      <Button icon={calendar} onClick={remind}>
        {texts.t("shared.remind")}
      </Button>
      <p role="status">{saved && texts.t("shared.saved")}</p>
    </div>
  );
}
