import type { Receiver } from "../../domain/canGo";
import type { Need } from "../../domain/need";
import type { Service } from "../../domain/service";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import styles from "./Filters.module.css";
import { ServiceFilter } from "./ServiceFilter";
import { TimeFilter } from "./TimeFilter";

interface Props {
  readonly services: readonly Service[];
  readonly desks: readonly Receiver[];
  readonly visit: Visit;
  readonly need: Need | null;
  readonly onService: (id: string | null) => void;
  readonly onTime: (at: WallTime | null) => void;
}

/** What the visitor needs, and when: one line for both. */
export function Filters({ services, desks, visit, need, onService, onTime }: Props) {
  return (
    <div className={styles.filters}>
      <ServiceFilter services={services} chosen={need ?? visit.service?.id ?? null} onChoose={onService} />
      <TimeFilter desks={desks} visit={visit} onChoose={onTime} />
    </div>
  );
}
