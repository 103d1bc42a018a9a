import { use } from "react";
import { useNewVersion } from "../../offline/useNewVersion";
import { QuietPart } from "../shared/QuietPart";
import { ReloadContext } from "../shared/reload";

const loadNote = async () => (await import("./VersionNote")).VersionNote;

/** Says that a newer version waits; the words for it come when one does. */
export function NewVersion() {
  const change = useNewVersion(use(ReloadContext));
  return <div role="status">{change && <QuietPart load={loadNote} props={{ onChange: change }} />}</div>;
}
