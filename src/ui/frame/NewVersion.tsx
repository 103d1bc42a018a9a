import { use } from "react";
import { useNewVersion } from "../../offline/useNewVersion";
import { LazyPart } from "../shared/LazyPart";
import { ReloadContext } from "../shared/reload";

const loadNote = async () => (await import("./VersionNote")).VersionNote;
const nothing = () => null;

/** Says that a newer version waits; the words for it come when one does. */
export function NewVersion() {
  const change = useNewVersion(use(ReloadContext));
  return (
    <div role="status">
      {change && <LazyPart load={loadNote} props={{ onChange: change }} waiting={nothing} failed={nothing} />}
    </div>
  );
}
