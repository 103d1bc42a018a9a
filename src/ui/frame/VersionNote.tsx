import { useState } from "react";
import { useTexts } from "../../i18n/texts";
import { Button } from "../shared/Button";
import { Note } from "./Note";

/** A newer version waits. It never changes by itself: the visitor may be reading. */
export function VersionNote({ onChange }: { readonly onChange: () => void }) {
  const { t } = useTexts();
  const [later, setLater] = useState(false);
  if (later) return null;
  return (
    <Note>
      <p>{t("frame.version.ready")}</p>
      <Button strong onClick={onChange}>
        {t("frame.version.use")}
      </Button>
      <Button onClick={() => setLater(true)}>{t("frame.version.later")}</Button>
    </Note>
  );
}
