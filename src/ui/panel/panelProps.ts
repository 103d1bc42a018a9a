import type { DeskAnswer } from "../../domain/deskAnswer";
import type { Directory } from "../../domain/directory";
import type { Need } from "../../domain/need";
import type { Origin } from "../../domain/origin";
import type { PhoneNow } from "../../domain/phone";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";

/** What the panel and its sections are given. */
export interface PanelProps {
  readonly answer: DeskAnswer;
  readonly visit: Visit;
  /** what is needed, where that is no visit: then no desk helps with it */
  readonly need: Need | null;
  readonly directory: Directory;
  readonly line: PhoneNow;
  /** the device's clock is not Amsterdam's */
  readonly abroad: boolean;
  /** where the visitor is, if that was said */
  readonly origin: Origin | null;
  /** what is to be known of the link and the facts, where the panel covers the place that says it */
  readonly notices: readonly string[];
  /** the address of this very screen */
  readonly link: string;
  /** the visitor plans a visit to a desk */
  readonly onPlan: (desk: string, at: WallTime) => void;
  readonly onClose: () => void;
}
