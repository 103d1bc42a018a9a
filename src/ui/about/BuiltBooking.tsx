import type { Directory } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import { appointmentWords, listedAppointmentWords } from "../../words/appointment";
import { paragraph } from "../../words/stop";
import { BOOKING } from "../shared/anchors";
import { ExternalLink } from "../shared/ExternalLink";
import { FactList } from "../shared/FactList";
import { FactText } from "../shared/FactText";
import { Sources } from "../shared/Sources";

/** What each service needs, before any script has run: the appointment, where to book it, what to bring. */
export function BuiltBooking({ directory }: { readonly directory: Directory }) {
  const texts = useTexts();
  const { t } = texts;
  const { services, bringAlways, appointmentAdvisory } = directory;
  return (
    <section id={BOOKING}>
      <h2>{t("words.built.booking")}</h2>
      <p>
        <FactText text={appointmentAdvisory.text} />
      </p>
      {services.map((service) => (
        <div key={service.id} data-only={service.id}>
          <h3>
            <FactText text={service.label} />
          </h3>
          <p lang="nl">{service.term.nl}</p>
          <p>{paragraph([appointmentWords(texts), listedAppointmentWords(service, texts)], texts)}</p>
          {service.planners.map(({ url, label }) => (
            <p key={url}>
              <ExternalLink href={url} look="tap">
                <FactText text={label} />
              </ExternalLink>
            </p>
          ))}
          <FactList facts={service.bring} />
          <Sources
            of={[
              service.source,
              ...service.planners.map(({ source }) => source),
              ...service.bring.map(({ source }) => source),
            ]}
          />
        </div>
      ))}
      <h3>{t("about.built.bringAlways")}</h3>
      <FactList facts={bringAlways} />
      <Sources of={[appointmentAdvisory.source, ...bringAlways.map(({ source }) => source)]} />
    </section>
  );
}
