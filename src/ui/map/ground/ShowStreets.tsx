import type { Map as LeafletMap } from "leaflet";
import { useTexts } from "../../../i18n/texts";
import { Button } from "../../shared/Button";

interface Props {
  readonly map: LeafletMap;
  readonly onShow: () => void;
}

/** Brings the streets where they are spared; the legend says why. */
export function ShowStreets({ map, onShow }: Props) {
  const { t } = useTexts();
  const show = () => {
    // The button goes when it is pressed; the keyboard goes on at the map.
    map.getContainer().focus({ preventScroll: true });
    onShow();
  };
  return <Button onClick={show}>{t("map.streets")}</Button>;
}
