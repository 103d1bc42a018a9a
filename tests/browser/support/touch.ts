import type { CDPSession, Page } from "playwright-core";
import { nextFrame } from "./screen";

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const STEPS = 8;

/** Fingers go down together and move by the same way, a step a frame. Playwright itself only taps. */
export async function drag(page: Page, fingers: readonly Spot[], by: Spot): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await send(session, "touchStart", fingers);
  for (let step = 1; step <= STEPS; step++) {
    const part = step / STEPS;
    const moved = fingers.map(({ x, y }) => ({ x: x + by.x * part, y: y + by.y * part }));
    await send(session, "touchMove", moved);
    await nextFrame(page);
  }
  await send(session, "touchEnd", []);
  await session.detach();
}

const send = (
  session: CDPSession,
  type: "touchStart" | "touchMove" | "touchEnd",
  touchPoints: readonly Spot[],
) => session.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
