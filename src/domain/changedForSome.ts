import type { Advisory } from "./desk";
import type { DeskAnswer } from "./deskAnswer";
import type { Service } from "./service";
import { advisoriesOn } from "./standing";

/**
 * What has changed at the desk itself for some of these services, as the hours of biometrics have, beside what the
 * answer holds already.
 * @param day of the visit, in days since 1970-01-01
 */
export function changedForSome(
  { desk, advisories }: DeskAnswer,
  services: readonly Service[],
  day: number,
): readonly Advisory[] {
  const inForce = services.flatMap((service) => advisoriesOn(desk, service, day));
  return desk.advisories.filter(
    (advisory) =>
      inForce.includes(advisory) &&
      !advisories.includes(advisory) &&
      advisory.kind === "changed" &&
      advisory.instead.length === 0,
  );
}
