import type { Directory } from "../domain/directory";
import type { Need } from "../domain/need";
import { MY_APPLICATION } from "../domain/need";
import type { Visit } from "../domain/visit";
import type { WallTime } from "../domain/wallTime";
import { languageOf } from "../i18n/languages";
import type { Choice, ChoiceKey } from "../url/search";

/** What the address asks for, as far as the directory knows it. */
export interface ResolvedChoice {
  readonly visit: Visit;
  /** what is needed, where that is no visit */
  readonly need: Need | null;
  /** id of the chosen desk */
  readonly desk: string | null;
  /** parameters that name nothing known */
  readonly unknown: readonly ChoiceKey[];
}

/** Matches the address with the directory: an id that is not there reads as not chosen. */
export function resolveChoice(choice: Choice, now: WallTime, directory: Directory): ResolvedChoice {
  const need = choice.service === MY_APPLICATION ? MY_APPLICATION : null;
  const service = directory.services.find(({ id }) => id === choice.service) ?? null;
  const desk = directory.desks.find(({ id }) => id === choice.desk)?.id ?? null;
  return {
    visit: { service, at: choice.at ?? now, now, planned: choice.at !== null },
    need,
    desk,
    unknown: [
      ...(choice.service && !service && !need ? (["service"] as const) : []),
      ...(choice.desk && !desk ? (["desk"] as const) : []),
      ...(choice.lang && !languageOf(choice.lang) ? (["lang"] as const) : []),
    ],
  };
}
