import type { Channel, Directory } from "../../domain/directory";
import { useTexts } from "../../i18n/texts";
import styles from "./ContactOptions.module.css";
import { ExternalLink } from "./ExternalLink";
import { FactList } from "./FactList";
import { weekWords } from "./hoursWords";
import { SourceLine } from "./SourceLine";

/** Every way to ask the IND something but the phone, each with what it is not for. */
export function ContactOptions({ directory }: { readonly directory: Directory }) {
  const texts = useTexts();
  const { t } = texts;
  const { emailForm, social, post } = directory.contact;
  return (
    <div className={styles.options}>
      <ChannelOption heading={t("contact.email")} channel={emailForm} directory={directory} />
      <ChannelOption heading={t("contact.social")} channel={social} directory={directory}>
        {t("contact.hours", { hours: weekWords(social.week, texts) })}
      </ChannelOption>
      <div>
        <h4>{t("contact.post")}</h4>
        <address translate="no">
          {post.lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </address>
        <FactList facts={post.facts} directory={directory} />
      </div>
      <SourceLine id={directory.listing} directory={directory} />
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
