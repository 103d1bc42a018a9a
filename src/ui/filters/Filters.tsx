import type { Schedule } from "../../domain/schedule";
import type { Service } from "../../domain/service";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import styles from "./Filters.module.css";
import { ServiceFilter } from "./ServiceFilter";
import { TimeFilter } from "./TimeFilter";

interface Props {
  readonly services: readonly Service[];
  readonly desks: readonly Schedule[];
  readonly visit: Visit;
  readonly onService: (id: string | null) => void;
  readonly onTime: (at: WallTime | null) => void;
}

/** What the visitor needs, and when. */
export function Filters({ services, desks, visit, onService, onTime }: Props) {
  return (
    <div className={styles.filters}>
      <ServiceFilter services={services} chosen={visit.service} onChoose={onService} />
      <TimeFilter desks={desks} visit={visit} onChoose={onTime} />
    </div>
  );
}
