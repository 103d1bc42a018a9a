import type { Contact } from "../../domain/contact";
import { FactList } from "./FactList";
import type { PhoneProps } from "./PhoneNumbers";
import { PhoneNumbers } from "./PhoneNumbers";

interface Props extends Omit<PhoneProps, "phone"> {
  readonly contact: Contact;
}

/** The phone line with what to know before one calls: what for, what it costs, the V-number. */
export function PhoneContact({ contact, line, abroad }: Props) {
  return (
    <div>
      <PhoneNumbers phone={contact.phone} line={line} abroad={abroad} />
      <FactList facts={phoneFacts(contact)} />
    </div>
  );
}

export const phoneFacts = ({ phone, vNumber, waits }: Contact) => [...phone.facts, ...vNumber, waits];
