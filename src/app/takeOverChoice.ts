import { changeChoice } from "../url/address";

/** What was chosen in the built page before the scripts came goes into the address, and so stays chosen. */
export function takeOverChoice(page: ParentNode): void {
  const service = page.querySelector("select")?.value;
  if (service) changeChoice({ service });
}
