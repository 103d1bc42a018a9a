import type { Desk } from "./desk";
import { offers } from "./desk";
import type { Service } from "./service";

export type AppointmentRule = Service["appointment"] | "not-offered";

export interface RuleGroup {
  readonly rule: AppointmentRule;
  readonly services: readonly Service[];
}

const RULES: readonly AppointmentRule[] = ["required", "not-required", "not-offered"];

/**
 * Services by what the listing asks for them: the chosen service first, and its group first. Empty groups are left out.
 * @param chosen null: anything
 */
export function appointmentRules(
  services: readonly Service[],
  desk: Desk,
  chosen: Service | null,
): readonly RuleGroup[] {
  const chosenFirst = [...services].sort((a, b) => Number(b === chosen) - Number(a === chosen));
  const ruleOf = (service: Service) => (offers(desk, service) ? service.appointment : "not-offered");
  return RULES.map((rule) => ({ rule, services: chosenFirst.filter((service) => ruleOf(service) === rule) }))
    .filter(({ services: some }) => some.length > 0)
    .sort((a, b) => Number(b.services[0] === chosen) - Number(a.services[0] === chosen));
}
