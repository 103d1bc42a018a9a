import { useTexts } from "../../i18n/texts";
import { LazyPart } from "../shared/LazyPart";
import type { TimeChoicesProps } from "./TimeChoices";

/** Asked for when the device has a moment, so that it is there when "When" is tapped. */
export const loadTimeChoices = async () => (await import("./TimeChoices")).TimeChoices;

/** The choice of a time, once its code is there. Closed and opened, it is asked for again. */
export function LazyTimeChoices(props: TimeChoicesProps) {
  const { t } = useTexts();
  const late = () => <p role="status">{t("filters.late")}</p>;
  return (
    <LazyPart
      load={loadTimeChoices}
      props={props}
      waiting={(retry) => (retry ? late() : null)}
      failed={late}
    />
  );
}
