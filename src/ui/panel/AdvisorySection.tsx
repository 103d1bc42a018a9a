import { useTexts } from "../../i18n/texts";
import { AdvisoryTag } from "../shared/AdvisoryTag";
import { SourceLine } from "../shared/SourceLine";
import type { PanelProps } from "./DeskPanel";

/** What later pages say against the listing. It cannot be dismissed. */
export function AdvisorySection({ answer, directory }: Pick<PanelProps, "answer" | "directory">) {
  const { local } = useTexts();
  return answer.desk.advisories.map((advisory) => (
    <AdvisoryTag key={advisory.source} advisory={advisory}>
      <p>{local(advisory.text)}</p>
      <SourceLine id={advisory.source} directory={directory} />
    </AdvisoryTag>
  ));
}
