import { useCallback, useRef, useState } from "react";
import type { NoPosition, Origin } from "../../domain/origin";
import { locate } from "./locate";

interface NearState {
  readonly origin: Origin | null;
  /** the device is being asked for its position */
  readonly asking: boolean;
  readonly problem: NoPosition | null;
}

export interface Near extends NearState {
  readonly onLocate: () => Promise<void>;
  /** null: no distances any more */
  readonly onOrigin: (origin: Origin | null) => void;
}

const NOWHERE: NearState = { origin: null, asking: false, problem: null };

/** Where the visitor is, if it was said: by the device, on a tap, or by choosing a town. Gone when the page is closed. */
export function useOrigin(): Near {
  const [state, setState] = useState(NOWHERE);
  // A town chosen while the device is still searching is what counts.
  const question = useRef(0);
  const onLocate = useCallback(async () => {
    question.current += 1;
    const asked = question.current;
    setState((before) => ({ ...before, asking: true, problem: null }));
    const located = await locate();
    if (asked !== question.current) return;
    setState(
      located.kind === "found"
        ? { ...NOWHERE, origin: located.origin }
        : { ...NOWHERE, problem: located.reason },
    );
  }, []);
  const onOrigin = useCallback((origin: Origin | null) => {
    question.current += 1;
    setState({ ...NOWHERE, origin });
  }, []);
  return { ...state, onLocate, onOrigin };
}
