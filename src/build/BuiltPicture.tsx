import type { Desk } from "../domain/desk";
import type { Standing } from "../domain/standing";
import { standingOn } from "../domain/standing";
import { useTexts } from "../i18n/texts";
import styles from "../ui/map/MapPicture.module.css";
import { BUILT } from "../ui/shared/builtParts";
import signStyles from "../ui/shared/Sign.module.css";
import { PATHS } from "../ui/shared/signs";
import type { PictureGround } from "./pictureGround";
import { pixelAt } from "./pictureGround";

/** Without the tick: it would say that the desk is open. */
const CHECK = PATHS.check.filter(({ stroke }) => stroke !== "ink");
const RING = CHECK.filter(({ stroke }) => stroke === "ring");

/** The page as built knows no moment: a desk is gone, to be checked, or as listed. */
const SIGN = {
  closed: { sign: "closed", paths: PATHS.closed },
  moved: { sign: "moved", paths: PATHS.moved },
  changed: { sign: "listed", paths: CHECK },
  unconfirmed: { sign: "listed", paths: CHECK },
  "as-listed": { sign: "listed", paths: RING },
} as const satisfies Record<Standing, object>;

/** Of the signs' 32 pixels: small beside the country. */
const SCALE = 0.75;

interface Props {
  readonly desks: readonly Desk[];
  readonly ground: PictureGround;
  /** when the page is built: days since 1970-01-01 */
  readonly day: number;
}

/** A picture of the country and the desks, each with the sign of its standing. */
export function BuiltPicture({ desks, ground: { width, height, image }, day }: Props) {
  const { t } = useTexts();
  return (
    <svg
      id={BUILT.picture}
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={t("words.built.picture")}
    >
      <image width={width} height={height} href={image} />
      {desks.map((desk) => (
        <DeskSign key={desk.id} desk={desk} day={day} />
      ))}
    </svg>
  );
}

function DeskSign({ desk, day }: { readonly desk: Desk; readonly day: number }) {
  const { x, y } = pixelAt(desk.point);
  const standing = standingOn(desk, null, day);
  const { sign, paths } = SIGN[standing];
  return (
    <g
      className={signStyles.sign}
      data-sign={sign}
      data-desk={desk.id}
      data-standing={standing}
      transform={`translate(${x - 16 * SCALE} ${y - 16 * SCALE}) scale(${SCALE})`}
    >
      {paths.map(({ stroke, d }) => (
        <path key={d} className={signStyles[stroke]} d={d} />
      ))}
    </g>
  );
}
