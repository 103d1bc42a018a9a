import type { Channel, Directory } from "../../domain/directory";
import type { WallTime } from "../../domain/wallTime";
import { useTexts } from "../../i18n/texts";
import styles from "./ContactOptions.module.css";
import { ExternalLink } from "./ExternalLink";
import { FactList } from "./FactList";
import { weekWords } from "./hoursWords";
import type { PhoneNow } from "./PhoneLine";
import { PhoneLine } from "./PhoneLine";

interface Props {
  readonly directory: Directory;
  readonly phone: PhoneNow;
  readonly now: WallTime;
}

/** Every way to ask the IND something, each with what it is not for. */
export function ContactOptions({ directory, phone, now }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { contact } = directory;
  return (
    <div className={styles.options}>
      <div>
        <h4>{t("contact.phone")}</h4>
        <PhoneLine directory={directory} phone={phone} now={now} />
        <FactList facts={[...contact.phone.facts, contact.waits]} directory={directory} />
      </div>
      <div>
        <h4>{t("contact.vNumber")}</h4>
        <FactList facts={contact.vNumber} directory={directory} />
      </div>
      <ChannelOption heading={t("contact.email")} channel={contact.emailForm} directory={directory} />
      <ChannelOption heading={t("contact.social")} channel={contact.social} directory={directory}>
        {t("contact.hours", { hours: weekWords(contact.social.week, texts) })}
      </ChannelOption>
      <div>
        <h4>{t("contact.post")}</h4>
        <address translate="no">
          {contact.post.lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </address>
        <FactList facts={contact.post.facts} directory={directory} />
      </div>
    </div>
  );
}

interface ChannelProps {
  readonly heading: string;
  readonly channel: Channel;
  readonly directory: Directory;
  readonly children?: string;
}

function ChannelOption({ heading, channel, directory, children }: ChannelProps) {
  return (
    <div>
      <h4>{heading}</h4>
      <p className={styles.link}>
        <ExternalLink href={channel.url}>{channel.label}</ExternalLink>
      </p>
      {children && <p>{children}</p>}
      <FactList facts={[...channel.facts, ...channel.cautions]} directory={directory} />
    </div>
  );
}
