import { useTexts } from "../../i18n/texts";
import { ExternalLink } from "../shared/ExternalLink";

/** Where mistakes are reported: set when the app is built (README, "Languages"). */
const REPORT: string | undefined = import.meta.env.VITE_REPORT_URL;

/** On a page whose translation no native speaker has read yet; empty once somebody has, and in English. */
export function TranslationNote() {
  const { t } = useTexts();
  const unread = t("words.unread.translation");
  if (unread === "") return null;
  return (
    <p>
      {unread} {REPORT && <ExternalLink href={REPORT}>{t("about.unread.report")}</ExternalLink>}
    </p>
  );
}
