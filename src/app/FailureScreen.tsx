import { use } from "react";
import type { Directory } from "../domain/directory";
import { advisoriesAfter, advisoriesOn } from "../domain/standing";
import { useTexts } from "../i18n/texts";
import { DESKS } from "../ui/shared/anchors";
import { Button } from "../ui/shared/Button";
import { Icon } from "../ui/shared/Icon";
import * as icons from "../ui/shared/icons";
import patterns from "../ui/shared/patterns.module.css";
import { ReloadContext } from "../ui/shared/reload";
import { addressLine } from "../words/address";
import { aboutWords, advisoryWords, announcedWords } from "../words/standing";
import { dayInUtc } from "./useNow";

interface Props {
  /** what went wrong, for whoever repairs it */
  readonly message: string;
  readonly directory: Directory;
}

/** The app broke. The phone number and the addresses stay, with what was reported of them since. */
export function FailureScreen({ message, directory: { desks, contact } }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const day = dayInUtc();
  const { tel, national, international } = contact.phone;
  return (
    <main className={patterns.stack}>
      <div role="alert">
        <h2>{t("app.failure.heading")}</h2>
        <p>{t("app.failure.help")}</p>
      </div>
      <Button strong onClick={use(ReloadContext)}>
        {t("app.failure.reload")}
      </Button>
      <p>
        {t("app.failure.call")}{" "}
        <a className={patterns.tap} href={`tel:${tel}`}>
          <Icon drawing={icons.phone} /> <bdi>{national}</bdi>
        </a>{" "}
        ({t("shared.phone.fromAbroad")}{" "}
        <a href={`tel:${tel}`}>
          <bdi>{international}</bdi>
        </a>
        )
      </p>
      <section>
        <h3 id={DESKS} tabIndex={-1}>
          {t("app.failure.addresses")}
        </h3>
        <ul className={patterns.stack}>
          {desks.map((desk) => (
            <li key={desk.id} data-desk={desk.id}>
              <bdi translate="no">
                <strong>{desk.name}</strong>
              </bdi>
              {advisoriesOn(desk, null, day).map((advisory) => (
                <p key={advisory.text.en} data-advisory={advisory.kind}>
                  {aboutWords(advisory, texts)}
                  {advisoryWords(advisory, null, texts)}
                </p>
              ))}
              {advisoriesAfter(desk, null, day).map((advisory) => (
                <p key={advisory.text.en} data-advisory={advisory.kind}>
                  {announcedWords(advisory, texts)}
                </p>
              ))}
              <p translate="no">
                <bdi>{addressLine(desk)}</bdi>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <p>{t("app.failure.details", { message })}</p>
    </main>
  );
}
