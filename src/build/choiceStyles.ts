import { MY_APPLICATION } from "../domain/need";

interface ChoiceStyles {
  /** for the page as built, which loses them when the live page takes its place: `:has` makes each later change slow */
  readonly built: string;
  /** for parts of the built page within the live one, which says what is chosen in `data-service` */
  readonly live: string;
}

/**
 * Styles that let the built page's select work without any script: `data-only` names the services for which a part is
 * shown once one is chosen, `data-when` those for which it is shown at all. Browsers that do not know `:has` are not
 * offered the select until the scripts have come.
 * @param services ids, as the select's options have them
 */
export function choiceStyles(services: readonly string[]): ChoiceStyles {
  const ids = [...services, MY_APPLICATION];
  const others = (chosen: string, id: string) => `${chosen} [data-only]:not([data-only~="${id}"])`;
  const checked = (id: string) => `body:has([value="${id}"]:checked)`;
  return {
    built: [
      "[data-when]{display:none}",
      ...ids.flatMap((id) => [
        `${others(checked(id), id)}{display:none}`,
        `${checked(id)} [data-when~="${id}"]{display:block}`,
      ]),
      "@supports not selector(:has(a)){[data-built] select{visibility:hidden}}",
    ].join(""),
    live: `${ids.map((id) => others(`[data-service="${id}"]`, id)).join()}{display:none}`,
  };
}
