import { lifeline } from "../directory/lifeline";
import { useTexts } from "../i18n/texts";
import { Icon } from "../ui/shared/Icon";
import styles from "./Screen.module.css";

/** The number to call and the addresses, from the build itself. */
export function Lifeline() {
  const { t } = useTexts();
  const { tel, national, international, addresses } = lifeline;
  return (
    <>
      <p>
        {t("app.call")}:{" "}
        <a className={styles.number} href={`tel:${tel}`}>
          <Icon name="phone" /> {national}
        </a>{" "}
        ({t("phone.fromAbroad")}: <a href={`tel:${tel}`}>{international}</a>)
      </p>
      <section>
        <h3>{t("failure.addresses")}</h3>
        <ul className={styles.addresses}>
          {addresses.map(({ name, address }) => (
            <li key={name}>
              <strong>{name}</strong>
              <br />
              <span translate="no">{address}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
