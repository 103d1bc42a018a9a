import { useTexts } from "../../i18n/texts";
import { addressLine } from "../../words/address";
import { Button } from "../shared/Button";
import { LazyPart } from "../shared/LazyPart";
import { TryAgain } from "../shared/TryAgain";
import styles from "./PanelSlot.module.css";
import type { PanelProps } from "./panelProps";

/** Comes with the first desk that is opened; a few seconds after the page, the service worker has it at hand. */
const loadPanel = async () => (await import("./DeskPanel")).DeskPanel;

/** All about one desk, once its code is there. Where it does not come, name, address and number stay. */
export function PanelSlot(props: PanelProps) {
  const { t } = useTexts();
  const { desk } = props.answer;
  const { tel, national } = props.directory.contact.phone;
  const again = (retry: () => void) => (
    <section className={styles.fallback} aria-label={desk.name} data-panel={desk.id}>
      <h2>{desk.name}</h2>
      <p translate="no">{addressLine(desk)}</p>
      <p>
        <a href={`tel:${tel}`}>{t("words.phone.call", { number: national })}</a>
      </p>
      <TryAgain action={t("panel.retry")} onRetry={retry}>
        {t("panel.failed")}
      </TryAgain>
      <Button onClick={props.onClose}>{t("panel.close")}</Button>
    </section>
  );
  return (
    <LazyPart load={loadPanel} props={props} waiting={(retry) => retry && again(retry)} failed={again} />
  );
}
