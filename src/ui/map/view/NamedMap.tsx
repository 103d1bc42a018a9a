import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { useTexts } from "../../../i18n/texts";

/** Tells screen readers what the map is and that arrow keys move it: Leaflet makes it a focus stop without a name. */
export function NamedMap() {
  const map = useMap();
  const { t } = useTexts();
  const name = t("map.name");
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute("role", "group");
    container.setAttribute("aria-label", name);
    // A circle says nothing that the panel does not.
    map.getPane("overlayPane")?.setAttribute("aria-hidden", "true");
  }, [map, name]);
  return null;
}
