import type { Contact } from "../domain/contact";
import type { Desk } from "../domain/desk";
import type { Directory } from "../domain/directory";
import type { Fact, Source } from "../domain/fact";
import type { Service } from "../domain/service";
import type { WrittenDirectory } from "./schema/directory";

/**
 * Puts the things in the place of their ids, and the closing days into each schedule. Nothing behind it looks anything
 * up. A domain field that it leaves out is a compile error.
 * @throws RangeError where an id names nothing; `parseDirectory` finds these before, with their places
 */
export function link(written: WrittenDirectory): Directory {
  const sourced = sourcedBy(written.sources);
  const facts = (list: readonly WrittenFact[]): readonly Fact[] => list.map(sourced);
  const services = written.services.map(
    (service): Service => ({
      ...sourced(service),
      bring: facts(service.bring),
      planners: service.planners.map(sourced),
    }),
  );
  const closingDays = written.closingDays.map(sourced);
  const schedule = ({ week, overrides }: Pick<WrittenDesk, "week" | "overrides">) => ({
    week,
    overrides: overrides.map(sourced),
    closingDays,
  });
  const desks = written.desks.map(
    (desk): Desk => ({
      ...sourced(desk),
      ...schedule(desk),
      notOffered: desk.notOffered.map((id) => named(services, id)),
      advisories: desk.advisories.map(sourced),
      notes: facts(desk.notes),
    }),
  );
  const { phone, emailForm, social, post, vNumber, waits } = written.contact;
  const channel = <Channel extends typeof emailForm>(part: Channel) => ({
    ...sourced(part),
    facts: facts(part.facts),
    cautions: facts(part.cautions),
  });
  const contact: Contact = {
    phone: { ...sourced(phone), ...schedule(phone), facts: facts(phone.facts) },
    emailForm: channel(emailForm),
    social: channel(social),
    post: { ...sourced(post), facts: facts(post.facts) },
    vNumber: facts(vNumber),
    waits: sourced(waits),
  };
  return {
    listing: named(written.sources, written.listing),
    organisation: { ...written.organisation, facts: facts(written.organisation.facts) },
    services,
    bringAlways: facts(written.bringAlways),
    appointmentAdvisory: sourced(written.appointmentAdvisory),
    appointmentByPhone: sourced(written.appointmentByPhone),
    desks,
    contact,
    closingDays,
    corrections: sourced(written.corrections),
  };
}

type WrittenDesk = WrittenDirectory["desks"][number];
type WrittenFact = WrittenDirectory["bringAlways"][number];

/** Gives a part its source instead of the source's id. */
const sourcedBy =
  (sources: readonly Source[]) =>
  <Part extends { readonly source: string }>(part: Part) => {
    const { source, ...others } = part;
    return { ...others, source: named(sources, source) };
  };

function named<Thing extends { readonly id: string }>(things: readonly Thing[], wanted: string): Thing {
  const thing = things.find(({ id }) => id === wanted);
  if (!thing) throw new RangeError(`nothing is called "${wanted}"`);
  return thing;
}
