import type { Channel, Contact } from "../../domain/contact";
import type { Source } from "../../domain/fact";
import { useTexts } from "../../i18n/texts";
import { weekWords } from "../../words/hours";
import { ExternalLink } from "./ExternalLink";
import { FactList } from "./FactList";
import styles from "./OtherContacts.module.css";

interface Props {
  readonly contact: Contact;
  /** of the headings: one below the section's own */
  readonly level: "h3" | "h4";
}

/** Every way to ask the IND something but the phone, each with what it is not for. */
export function OtherContacts({ contact: { emailForm, social, post }, level: Heading }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <div className={styles.options}>
      <div>
        <Heading>{t("shared.contact.email")}</Heading>
        <ChannelFacts channel={emailForm} />
      </div>
      <div>
        <Heading>{t("shared.contact.social")}</Heading>
        <ChannelFacts channel={social} />
        <p>{t("shared.contact.hours", { hours: weekWords(social.week, texts) })}</p>
      </div>
      <div>
        <Heading>{t("shared.contact.post")}</Heading>
        <address translate="no">
          {post.lines.map((line) => (
            <div key={line}>
              <bdi>{line}</bdi>
            </div>
          ))}
        </address>
        <FactList facts={post.facts} />
      </div>
    </div>
  );
}

function ChannelFacts({ channel }: { readonly channel: Channel }) {
  return (
    <>
      <p>
        <ExternalLink href={channel.url} look="tap">
          <bdi dir="ltr" translate="no">
            {channel.label}
          </bdi>
        </ExternalLink>
      </p>
      <FactList facts={[...channel.facts, ...channel.cautions]} />
    </>
  );
}

/** Of all that it says. */
export const otherSources = ({ emailForm, social, post }: Contact): readonly Source[] =>
  [...saidBy(emailForm), ...saidBy(social), post, ...post.facts].map(({ source }) => source);

const saidBy = (channel: Channel) => [channel, ...channel.facts, ...channel.cautions];
