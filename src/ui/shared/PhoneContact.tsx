import type { Contact } from "../../domain/contact";
import type { Source } from "../../domain/fact";
import { FactList } from "./FactList";
import type { PhoneProps } from "./PhoneNumbers";
import { PhoneNumbers } from "./PhoneNumbers";

interface Props extends Omit<PhoneProps, "phone"> {
  readonly contact: Contact;
}

/** The phone line with what to know before one calls: what for, what it costs, the V-number. */
export function PhoneContact({ contact, line, abroad }: Props) {
  return (
    <>
      <PhoneNumbers phone={contact.phone} line={line} abroad={abroad} />
      <FactList facts={phoneFacts(contact)} />
    </>
  );
}

const phoneFacts = ({ phone, vNumber, waits }: Contact) => [...phone.facts, ...vNumber, waits];

/** Of all that it says. */
export const phoneSources = (contact: Contact): readonly Source[] =>
  [contact.phone, ...phoneFacts(contact)].map(({ source }) => source);
