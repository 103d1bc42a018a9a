import type { Contact } from "../domain/contact";
import type { Directory } from "../domain/directory";
import type { Service } from "../domain/service";
import { linkDesks } from "./linkDesks";
import type { Linker } from "./linker";
import { linkerFor } from "./linker";
import type { WrittenDirectory } from "./schema/directory";

/**
 * Puts the things in the place of their ids, and the closing days into each schedule. Nothing behind it looks anything
 * up. A domain field that it leaves out is a compile error.
 * @throws RangeError where an id names nothing; `parseDirectory` finds these before, with their places
 */
export function link(written: WrittenDirectory): Directory {
  const linker = linkerFor(written);
  const { named, sourced, facts, closingDays } = linker;
  const services = written.services.map(
    (service): Service => ({
      ...sourced(service),
      bring: facts(service.bring),
      planners: service.planners.map(sourced),
    }),
  );
  return {
    listing: named(written.sources, written.listing),
    organisation: { ...written.organisation, facts: facts(written.organisation.facts) },
    services,
    bringAlways: facts(written.bringAlways),
    appointmentAdvisory: sourced(written.appointmentAdvisory),
    appointmentPage: named(written.sources, written.appointmentPage),
    appointmentByPhone: sourced(written.appointmentByPhone),
    ...linkDesks(written, services, linker),
    contact: linkContact(written.contact, linker),
    closingDays,
    corrections: sourced(written.corrections),
  };
}

type WrittenContact = WrittenDirectory["contact"];

function linkContact(written: WrittenContact, { sourced, facts, schedule }: Linker): Contact {
  const { phone, emailForm, social, post, vNumber, waits } = written;
  const channel = <Channel extends WrittenContact["emailForm"]>(part: Channel) => ({
    ...sourced(part),
    facts: facts(part.facts),
    cautions: facts(part.cautions),
  });
  return {
    phone: { ...sourced(phone), ...schedule(phone), facts: facts(phone.facts) },
    emailForm: channel(emailForm),
    social: channel(social),
    post: { ...sourced(post), facts: facts(post.facts) },
    vNumber: facts(vNumber),
    waits: sourced(waits),
  };
}
