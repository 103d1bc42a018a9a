import type { Planner, Service } from "./service";

/** Whether the IND's planner gives appointments for it. The planner is open at any time, the phone line is not. */
export const isBookedOnline = (service: Service | null): boolean => (service?.planners.length ?? 0) > 0;

/** The planner's page for a service; null where there is none, or where the visitor has to say which of several. */
export const onlyPlanner = ({ planners: [first, ...others] }: Service): Planner | null =>
  first && others.length === 0 ? first : null;
