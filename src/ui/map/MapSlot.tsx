import { useEffect, useMemo, useState } from "react";
import { useTexts } from "../../i18n/texts";
import { BuiltPart } from "../shared/builtParts";
import { LazyPart } from "../shared/LazyPart";
import { TryAgain } from "../shared/TryAgain";
import { usePainted } from "../shared/usePainted";
import { whenIdle } from "../shared/whenIdle";
import pictureStyles from "./MapPicture.module.css";
import styles from "./MapSlot.module.css";
import type { MapProps } from "./mapProps";

const loadMap = async () => (await import("./MapView")).MapView;

const picture = <BuiltPart part="picture" className={pictureStyles.frame} />;

/** The map: its picture first, the map itself once the answer stands and the device has a moment. */
export function MapSlot(props: MapProps) {
  const { t } = useTexts();
  const [idle, setIdle] = useState(false);
  useEffect(() => whenIdle(() => setIdle(true)), []);
  const { desks, answers, visit } = props;
  // The list is read first: the marks follow it. Desks and answers go together, so that each mark finds its answer.
  const painted = usePainted(useMemo(() => ({ desks, answers, visit }), [desks, answers, visit]));
  if (!idle) return picture;
  const again = (sentence: string) => (retry: () => void) => (
    <div className={styles.fallback}>
      <TryAgain action={t("map.slot.retry")} onRetry={retry}>
        {sentence}
      </TryAgain>
    </div>
  );
  return (
    <LazyPart
      load={loadMap}
      props={{ ...props, ...painted }}
      waiting={(retry) => (retry ? again(t("map.slot.slow"))(retry) : picture)}
      failed={again(t("map.slot.failed"))}
    />
  );
}
