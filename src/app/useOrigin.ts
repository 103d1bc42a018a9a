import { useCallback, useRef, useState } from "react";
import type { Origin } from "../domain/origin";
import type { NearState } from "../ui/near/NearTool";
import { locate } from "./locate";

const NOWHERE: NearState = { origin: null, asking: false, problem: null };

/** Where the visitor is, if it was said: by the device, on a tap, or by choosing a town. Gone when the page is closed. */
export function useOrigin() {
  const [state, setState] = useState(NOWHERE);
  // A town chosen while the device is still searching is what counts.
  const question = useRef(0);
  const onLocate = useCallback(async () => {
    question.current += 1;
    const asked = question.current;
    setState((before) => ({ ...before, asking: true, problem: null }));
    const answer = await locate();
    if (asked !== question.current) return;
    setState(typeof answer === "string" ? { ...NOWHERE, problem: answer } : { ...NOWHERE, origin: answer });
  }, []);
  const onOrigin = useCallback((origin: Origin | null) => {
    question.current += 1;
    setState({ ...NOWHERE, origin });
  }, []);
  return { ...state, onLocate, onOrigin };
}
