import type { Advisory } from "../../domain/desk";
import type { Service } from "../../domain/service";
import { useTexts } from "../../i18n/texts";
import { aboutWords, advisoryWords, announcedWords } from "../../words/standing";
import styles from "./AdvisoryTag.module.css";
import { Icon } from "./Icon";
import * as icons from "./icons";
import { SourceLine } from "./SourceLine";
import { Unbroken } from "./Unbroken";

interface Props {
  readonly advisory: Advisory;
  /** what it is asked of; none: anything */
  readonly service?: Service | null;
  /** not in force yet */
  readonly announced?: boolean;
  /** where no service is chosen: ids of those that it is about; none: all */
  readonly only?: readonly string[] | undefined;
}

/**
 * "Reported closed since 1 October 2020", "From 1 December 2026: reported closed", with what the later page says, and
 * where.
 */
export function AdvisoryTag({ advisory, service = null, announced = false, only }: Props) {
  const texts = useTexts();
  return (
    <div className={styles.advisory} data-advisory={advisory.kind} data-only={only?.join(" ")}>
      <Icon drawing={icons.caution} />
      <div>
        <p>
          <strong>
            <Unbroken>
              {announced ? announcedWords(advisory, texts) : advisoryWords(advisory, service, texts)}
            </Unbroken>
          </strong>
        </p>
        <p>
          {only && !announced && aboutWords(advisory, texts)}
          <span {...texts.mark(advisory.text)}>
            <Unbroken>{texts.local(advisory.text)}</Unbroken>
          </span>
        </p>
        <SourceLine source={advisory.source} />
      </div>
    </div>
  );
}
