import { useCombobox } from "downshift";
import { useId, useState } from "react";
import type { Origin } from "../../domain/origin";
import { useTexts } from "../../i18n/texts";
import { beginsPostcode, findTowns, townLabel } from "./findTowns";
import styles from "./TownChooser.module.css";
import { originAt, towns } from "./towns";

/** At the top, so that the towns below it stay above a phone's keyboard. */
const makeRoom = (input: HTMLElement) => input.parentElement?.scrollIntoView({ block: "start" });

/** As many as a phone's screen holds above its keyboard. */
const MOST = 5;

/** A field that proposes towns while one types a name or a postcode. The list of towns is part of the app and works without a network. */
export function TownChooser({ onOrigin }: { readonly onOrigin: (origin: Origin) => void }) {
  const { t } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState("");
  const found = findTowns(towns, typed, MOST);
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getLabelProps, getMenuProps } = useCombobox({
    inputId: id,
    items: [...found],
    itemToString: (town) => (town ? townLabel(town) : ""),
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onOrigin(originAt(selectedItem)),
  });
  const shown = isOpen && found.length > 0;
  const unknown = typed.trim() !== "" && found.length === 0 && !beginsPostcode(typed);
  return (
    <div className={styles.chooser}>
      <label htmlFor={id} {...getLabelProps()}>
        {t("near.town")}
      </label>
      <input
        {...getInputProps({
          "aria-expanded": shown,
          onFocus: ({ currentTarget }) => makeRoom(currentTarget),
          // Esc closes the list, then clears the field, then closes what is around (see closedByEscape).
          onKeyDown: (event) => void (event.key === "Escape" && typed && event.preventDefault()),
        })}
        className={styles.input}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
      />
      <ul {...getMenuProps()} className={styles.menu} hidden={!shown}>
        {isOpen &&
          found.map((town, index) => (
            <li
              key={`${town.name} ${town.province}`}
              {...getItemProps({ item: town, index })}
              data-highlighted={index === highlightedIndex}
            >
              <bdi translate="no">{townLabel(town)}</bdi>
              {town.alsoCalled.length > 0 && <small translate="no">{town.alsoCalled.join(", ")}</small>}
            </li>
          ))}
      </ul>
      <p role="status">{unknown && t("near.noTown")}</p>
    </div>
  );
}
