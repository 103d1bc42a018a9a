import { useMemo } from "react";
import type { BuiltCopy } from "../directory/builtIn";
import { useDirectory } from "../directory/useDirectory";
import { amsterdamWallTime } from "../domain/amsterdamTime";
import { certainMoment, clockDoubt } from "../domain/deviceClock";
import type { Directory } from "../domain/directory";
import { placesToGo } from "../domain/instead";
import { phoneAt } from "../domain/phone";
import { reportedBy } from "../domain/reportedBy";
import { homeOf } from "../i18n/languages";
import { useTexts } from "../i18n/texts";
import { useOrigin } from "../ui/near/useOrigin";
import { useChoice } from "../url/useChoice";
import { resolveChoice } from "./resolveChoice";
import { useAnswers } from "./useAnswers";
import { useNotices } from "./useNotices";
import { useNow } from "./useNow";

/** The directory as it is to be read on a device whose clock is behind a moment that has come; null: it is not. */
function useReported(directory: Directory, certain: number | null): Directory {
  return useMemo(() => {
    if (certain === null) return directory;
    return { ...directory, desks: reportedBy(directory.desks, amsterdamWallTime(certain).day) };
  }, [directory, certain]);
}

/** What the screen shows: what the address asks, answered by the newest directory at this minute. */
export function useFinder(built: BuiltCopy) {
  const shown = useDirectory(built, homeOf(useTexts().language));
  const { trouble } = shown;
  const { instant, wall, sameClock } = useNow();
  const doubt = clockDoubt(instant, built.at, shown.heard);
  const directory = useReported(shown.directory, certainMoment(doubt));
  const { choice, unread } = useChoice();
  const resolved = useMemo(() => resolveChoice(choice, wall, directory), [choice, wall, directory]);
  const { visit, need, desk: selected } = resolved;
  const near = useOrigin();
  const { origin } = near;
  const answers = useAnswers(directory.desks, visit, origin);
  const chosen = answers.find(({ desk }) => desk.id === selected);
  const places = useMemo(
    () => placesToGo(need ? undefined : chosen, directory.places, visit.service, origin),
    [need, chosen, directory.places, visit.service, origin],
  );
  const line = useMemo(() => phoneAt(directory.contact.phone, wall), [directory.contact.phone, wall]);
  return {
    directory,
    wall,
    sameClock,
    clockDoubted: doubt !== null,
    need,
    visit,
    selected,
    answers,
    chosen,
    places,
    near,
    origin,
    notices: useNotices([...unread, ...resolved.unknown], doubt, shown, wall),
    refusal: trouble?.kind === "malformed" ? trouble.message : null,
    line,
    anythingChosen: choice.service !== null || choice.at !== null,
  };
}
