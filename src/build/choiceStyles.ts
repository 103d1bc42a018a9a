import { MY_APPLICATION } from "../domain/need";

/**
 * Styles that let the built page's select work without any script: `data-only` names the services for which a part is
 * shown once one is chosen, `data-when` those for which it is shown at all. Browsers that do not know `:has` are not
 * offered the select until the scripts have come.
 * @param services ids, as the select's options have them
 */
export function choiceStyles(services: readonly string[]): string {
  const chosen = (id: string) => `body:has(option[value="${id}"]:checked)`;
  return [
    "[data-when]{display:none}",
    ...[...services, MY_APPLICATION].flatMap((id) => [
      `${chosen(id)} [data-only]:not([data-only~="${id}"]){display:none}`,
      `${chosen(id)} [data-when~="${id}"]{display:block}`,
    ]),
    "@supports not selector(:has(a)){[data-built] select{visibility:hidden}}",
  ].join("");
}
