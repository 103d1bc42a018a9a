import { useMemo, useSyncExternalStore } from "react";
import { amsterdamWallTime, showsAmsterdamTime } from "../domain/amsterdamTime";
import type { WallTime } from "../domain/wallTime";
import { MS_A_MINUTE as MINUTE } from "../domain/wallTime";

const runningMinute = () => Math.floor(Date.now() / MINUTE) * MINUTE;

/** Calls at the start of every minute, and when the page is looked at again: a sleeping phone runs no timers. */
function subscribe(tick: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(onMinute, MINUTE - (Date.now() % MINUTE));
  };
  const onMinute = () => {
    tick();
    wait();
  };
  wait();
  document.addEventListener("visibilitychange", tick);
  window.addEventListener("pageshow", tick);
  return () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", tick);
    window.removeEventListener("pageshow", tick);
  };
}

export interface Now {
  /** by the device's clock, to the minute: milliseconds since 1970 */
  readonly instant: number;
  /** what a clock in the Netherlands shows, to the minute */
  readonly wall: WallTime;
  /** whether the device's own clock shows the same */
  readonly sameClock: boolean;
}

/** The only clock of the app. It ticks with the minute. The page as it is built has no now, and does not ask. */
export function useNow(): Now {
  const instant = useSyncExternalStore(subscribe, runningMinute);
  return useMemo(() => {
    const deviceOffset = -new Date(instant).getTimezoneOffset();
    const sameClock = showsAmsterdamTime(instant, deviceOffset);
    return { instant, wall: amsterdamWallTime(instant), sameClock };
  }, [instant]);
}
