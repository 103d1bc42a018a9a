import { AdvisoryTag } from "../shared/AdvisoryTag";
import { SourceLine } from "../shared/SourceLine";
import type { PanelProps } from "./DeskPanel";

/** What later pages say against the listing. It cannot be dismissed. */
export function AdvisorySection({ answer, directory }: Pick<PanelProps, "answer" | "directory">) {
  return answer.desk.advisories.map((advisory) => (
    <AdvisoryTag key={advisory.source} advisory={advisory}>
      <SourceLine id={advisory.source} directory={directory} />
    </AdvisoryTag>
  ));
}
