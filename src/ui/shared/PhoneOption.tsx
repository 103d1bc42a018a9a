import type { Directory } from "../../domain/directory";
import type { WallTime } from "../../domain/wallTime";
import { FactList } from "./FactList";
import type { PhoneNow } from "./PhoneLine";
import { PhoneLine } from "./PhoneLine";

interface Props {
  readonly directory: Directory;
  /** null while the page is as it was built */
  readonly phone: PhoneNow | null;
  readonly now: WallTime | null;
}

/** The phone line with what to know before one calls: what for, what it costs, the V-number. */
export function PhoneOption({ directory, phone, now }: Props) {
  const { contact } = directory;
  return (
    <div>
      <PhoneLine directory={directory} phone={phone} now={now} />
      <FactList facts={[...contact.phone.facts, ...contact.vNumber, contact.waits]} directory={directory} />
    </div>
  );
}
