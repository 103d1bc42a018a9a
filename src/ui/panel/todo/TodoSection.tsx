import { Fragment, useId } from "react";
import { isBookedOnline } from "../../../domain/booking";
import { isWorthGoing } from "../../../domain/deskAnswer";
import { useTexts } from "../../../i18n/texts";
import { appointmentWords, listedAppointmentWords } from "../../../words/appointment";
import { paragraph } from "../../../words/stop";
import { CallReminder } from "../../shared/CallReminder";
import { FactText } from "../../shared/FactText";
import { Sources } from "../../shared/Sources";
import { KeepActions } from "../keep/KeepActions";
import type { PanelProps } from "../panelProps";
import { ActionBar } from "./ActionBar";
import { PlanLine } from "./PlanLine";
import { SetTime } from "./SetTime";
import styles from "./TodoSection.module.css";

/** What to do next: the appointment, with the buttons that make it; then the visit itself, once it has a time. */
export function TodoSection(props: PanelProps) {
  const { answer, visit, need, directory } = props;
  const texts = useTexts();
  const headingId = useId();
  const { service } = visit;
  const { contact, appointmentAdvisory, appointmentByPhone } = directory;
  const rule = [!need && appointmentWords(texts), service && listedAppointmentWords(service, texts)];
  // What the IND's planner does not have is asked for by phone, as the listing says.
  const byPhone = service && !isBookedOnline(service) ? [appointmentByPhone] : [];
  const facts = [...byPhone, ...contact.vNumber];
  const goes = !need && isWorthGoing(answer);
  return (
    <section className={styles.todo} aria-labelledby={headingId}>
      <div className={styles.before}>
        <h3 id={headingId}>{texts.t("panel.todo")}</h3>
        <p>{paragraph(rule, texts)}</p>
        {goes && <PlanLine {...props} />}
      </div>
      <ActionBar {...props} />
      <div className={styles.after}>
        <CallReminder contact={contact} line={props.line} link={props.link} />
        {goes && <SetTime {...props} />}
        <KeepActions key={props.link} {...props} />
        {service && (
          <p>
            {texts.t("panel.term")} <span lang="nl">{service.term.nl}</span>
          </p>
        )}
        <p className={styles.quiet}>
          {facts.map(({ text }) => (
            <Fragment key={text.en}>
              <FactText text={text} />{" "}
            </Fragment>
          ))}
        </p>
        <Sources
          of={[
            appointmentAdvisory.source,
            ...(service ? [service, ...service.planners].map(({ source }) => source) : []),
            ...facts.map(({ source }) => source),
          ]}
        />
      </div>
    </section>
  );
}
