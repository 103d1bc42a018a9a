import type { Page } from "playwright-core";
import { directory } from "../support/directory";

/** A part of the screen, for a control that has namesakes elsewhere. */
const LIST = "main li[data-desk]";
const MAP = "[aria-label='Map of the desks']";
const WEEK = "table";

/** One interaction: a service is chosen, a button pressed whose name has this in it, or Back. */
type Step =
  | { readonly choose: string }
  | { readonly press: string; readonly within?: string; readonly nth?: number }
  | { readonly back: true };

/** The 25 interactions of a round, which begins and ends at the first screen; another desk, service, time and day in each. */
export function stepsOf(round: number): readonly Step[] {
  const desk = directory.desks[round % directory.desks.length];
  const service = directory.services[round % directory.services.length];
  if (!desk || !service) throw new Error("the directory has no desks or no services");
  return [
    { choose: service.id },
    { press: "Now" },
    { press: round % 2 === 0 ? "Tomorrow 10:00" : "Tomorrow 14:00" },
    { press: desk.name, within: LIST },
    { press: "Close" },
    { press: desk.label, within: MAP },
    { back: true },
    ...["Zoom in", "Zoom in", "Zoom out", "Show all", "Larger map", "Smaller map"].map((press) => ({
      press,
    })),
    { press: "Week at a glance" },
    { press: "Week after" },
    { press: "Week before" },
    { press: "", within: WEEK, nth: round % 5 },
    { press: "Close" },
    { press: "Week at a glance" },
    { press: "Near me" },
    { press: "Near me" },
    { press: "What the signs mean" },
    { press: "Close" },
    { choose: "" },
    { press: "Clear" },
  ];
}

/**
 * Takes the steps in the page itself, so that nothing of the test's own is left there. Each is seen before the next: a
 * panel goes by a step back of the history, which takes its time on a busy machine.
 */
export const takeSteps = (page: Page, steps: readonly Step[]): Promise<void> =>
  page.evaluate(async (all) => {
    const frame = () => new Promise((seen) => requestAnimationFrame(seen));
    const nameOf = (element: Element) =>
      element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
    const controlOf = ({
      press,
      within = "body",
      nth = 0,
    }: Exclude<Step, { choose: string } | { back: true }>) =>
      [...document.querySelectorAll<HTMLElement>(`${within} :is(button, summary, [role=button])`)].filter(
        (control) => nameOf(control).includes(press) && control.checkVisibility(),
      )[nth];
    const take = (step: Step): boolean => {
      if ("back" in step) {
        history.back();
        return true;
      }
      const control = "press" in step ? controlOf(step) : document.querySelector("select");
      if (control instanceof HTMLSelectElement && "choose" in step) {
        control.value = step.choose;
        control.dispatchEvent(new Event("change", { bubbles: true }));
      } else control?.click();
      return control !== undefined;
    };
    const panelIsOpen = () => document.querySelector("[data-panel]") !== null;
    const until = async (done: () => boolean, wanted: string) => {
      for (let frames = 0; !done(); await frame())
        if (++frames > 600) throw new Error(`${wanted} at ${location.search}`);
    };
    for (const step of all) {
      const closes = panelIsOpen() && ("back" in step || ("press" in step && step.press === "Close"));
      await until(() => take(step), `${JSON.stringify(step)} cannot be taken`);
      if (closes) await until(() => !panelIsOpen(), "the panel stays open");
      await frame();
    }
  }, steps);
