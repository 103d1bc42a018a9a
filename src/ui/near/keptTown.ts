import type { Origin } from "../../domain/origin";

const KEY = "ind-desk-finder.town";

/**
 * Keeps the name of a chosen town on this device, for the next visit.
 * @param town its label @returns whether it is kept: a browser may forbid storage, or have no room
 */
export function keepTown(town: string): boolean {
  try {
    localStorage.setItem(KEY, town);
    return true;
  } catch {
    return false;
  }
}

export function forgetTown(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is forbidden, nothing was kept.
  }
}

/** The town that was kept; null where there is none, or none that the list of towns has. */
export async function keptTown(): Promise<Origin | null> {
  const label = readLabel();
  if (label === null) return null;
  try {
    const { towns, originAt } = await import("./towns");
    return towns.map(originAt).find(({ town }) => town === label) ?? null;
  } catch {
    // The list could not be had: the town stays kept for a visit with a better connection.
    return null;
  }
}

function readLabel(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
