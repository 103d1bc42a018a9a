import { expect, it, vi } from "vitest";
import { endDoubleTap } from "../../../../src/ui/panel/frame/endDoubleTap";

const FIRST = { timeStamp: 1000, clientX: 350, clientY: 420 };

/** Clicks a card that lay beneath. @returns whether the card was told */
function isTold({ timeStamp, clientX, clientY }: typeof FIRST): boolean {
  const card = document.createElement("button");
  const onClick = vi.fn();
  card.addEventListener("click", onClick);
  document.body.append(card);
  const click = new MouseEvent("click", { bubbles: true, cancelable: true, clientX, clientY });
  Object.defineProperty(click, "timeStamp", { value: timeStamp });
  card.dispatchEvent(click);
  card.remove();
  return onClick.mock.calls.length > 0;
}

it.each([
  ["soon and at the same place is the second half of it", { ...FIRST, timeStamp: 1250 }, false],
  ["a finger's breadth beside it is, too", { timeStamp: 1250, clientX: 360, clientY: 410 }, false],
  ["later is a tap of its own", { ...FIRST, timeStamp: 1500 }, true],
  ["elsewhere is a tap of its own", { ...FIRST, timeStamp: 1250, clientY: 600 }, true],
])("after a tap that took something away, one %s", (_, second, told) => {
  endDoubleTap(FIRST);
  expect(isTold(second)).toBe(told);
  expect(isTold({ ...FIRST, timeStamp: 1300 }), "a third tap").toBe(true);
});
