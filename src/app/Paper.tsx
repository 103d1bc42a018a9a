import type { Directory } from "../domain/directory";
import { PaperFilters } from "../ui/filters/PaperFilters";
import { PaperList } from "../ui/list/PaperList";
import { BringSection } from "../ui/panel/BringSection";
import { RulesSection } from "../ui/panel/RulesSection";
import { About } from "../ui/shared/About";
import styles from "./Column.module.css";
import { Frame } from "./Frame";
import { MapPicture } from "./MapPicture";

/**
 * The page as it is built, before any script has run, and all there is without scripts: everything that holds at any
 * time and for everybody. What depends on the clock and the address comes with the first live render.
 */
export function Paper({ directory }: { readonly directory: Directory }) {
  return (
    <Frame
      covered={false}
      top={<PaperFilters directory={directory} />}
      map={<MapPicture />}
      list={
        <>
          <div className={styles.tools} />
          <PaperList directory={directory} />
          <div className={styles.rules}>
            <RulesSection desk={null} service={null} directory={directory} />
            <BringSection service={null} directory={directory} />
          </div>
          <About directory={directory} phone={null} now={null} />
        </>
      }
      panel={null}
    />
  );
}
