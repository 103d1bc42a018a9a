import type { Directory } from "../../domain/directory";
import type { Visit } from "../../domain/visit";
import type { WallTime } from "../../domain/wallTime";
import styles from "./Filters.module.css";
import { ServiceFilter } from "./ServiceFilter";
import { TimeFilter } from "./TimeFilter";

interface Props {
  readonly directory: Directory;
  readonly visit: Visit;
  readonly onService: (id: string | null) => void;
  readonly onTime: (at: WallTime | null) => void;
}

/** What the visitor needs, and when. */
export function Filters({ directory, visit, onService, onTime }: Props) {
  return (
    <div className={styles.filters}>
      <ServiceFilter services={directory.services} chosen={visit.service} onChoose={onService} />
      <TimeFilter directory={directory} visit={visit} onChoose={onTime} />
    </div>
  );
}
